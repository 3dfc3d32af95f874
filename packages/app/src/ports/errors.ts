type Thrown = { name: unknown; file?: unknown; line?: unknown; stack: unknown }

const partsOf = (thrown: unknown) => {
  const { name, stack } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Partial<Error>
  return { name, stack }
}

/** Calls `hear` for whatever nothing caught. The message is not handed on: it may quote words. */
export function whenThrown(hear: (thrown: Thrown) => void): void {
  addEventListener('error', ({ error, filename, lineno }) =>
    hear({ ...partsOf(error), file: filename, line: lineno }),
  )
  addEventListener('unhandledrejection', ({ reason }) => hear(partsOf(reason)))
}
