import { type ReadonlySignal, signal } from '@preact/signals'

/**
 * What went wrong since Bide was opened, as counts: which kind of error, and where in our own code. Never what it said,
 * since a message may quote what a person wrote. [B7]
 */
type Trouble = { readonly kind: string; readonly where: string; readonly times: number }

/** As the browser tells it; any of it may be missing, or be about someone else's code. */
type Thrown = { name?: unknown; file?: unknown; line?: unknown; stack?: unknown }

export type Troubles = {
  readonly seen: ReadonlySignal<readonly Trouble[]>
  hear(thrown: Thrown): void
}

/** Only kinds that the platform names: a name made up elsewhere could say anything. */
const kinds = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'AbortError',
  'DataError',
  'InvalidStateError',
  'NotAllowedError',
  'NotFoundError',
  'NotSupportedError',
  'OperationError',
  'QuotaExceededError',
  'SecurityError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]
const atMost = 50

export function newTroubles(origin: string): Troubles {
  const seen = signal<readonly Trouble[]>([])
  return {
    seen,
    hear(thrown) {
      const kind = kinds.find((each) => each === thrown.name) ?? 'other'
      const where = whereOf(thrown, origin)
      const known = seen.value.find((each) => each.kind === kind && each.where === where)
      const rest = seen.value.filter((each) => each !== known)
      if (!known && rest.length === atMost) return
      seen.value = [...rest, { kind, where, times: (known?.times ?? 0) + 1 }]
    },
  }
}

/** The file's name and line, when it is one of ours; the stack is looked through for nothing else. */
function whereOf({ file, line, stack }: Thrown, origin: string): string {
  const told = `${String(file ?? '')}:${String(line ?? '')} ${String(stack ?? '')}`
  const ours = told
    .split(origin)
    .slice(1)
    .map((rest) => /^\/(?:assets\/)?([\w-]{1,60}\.js):(\d{1,9})(?::(\d{1,9}))?/.exec(rest))
    .find((found) => found !== null)
  if (!ours) return 'elsewhere'
  const [, name, at, column] = ours
  return column === undefined ? `${name}:${at}` : `${name}:${at}:${column}`
}
