/** Every passage there is, in the order of the pages. */
import { last, night, unknown } from './ending.ts'
import { lettersLeft } from './letters-left.ts'
import { lettersOther } from './letters-other.ts'
import { hits, shapes } from './meet.ts'
import { noticed } from './notice.ts'
import type { Piece } from './piece.ts'
import { replies } from './replies.ts'
import * as safe from './safety.ts'
import { toFriend, toThem } from './say.ts'
import { seen } from './see.ts'
import { errands } from './week.ts'
import { waiting } from './why.ts'

/** The passages of the pages where safety leads, by their way. */
export const safetyPieces = {
  crisis: Object.values(safe.crisis).flat(),
  afraid: Object.values(safe.afraid).flat(),
  frightens: Object.values(safe.frightens).flat(),
  stop: Object.values(safe.stop).flat(),
} satisfies Record<string, readonly Piece[]>

const every: readonly Piece[] = [
  ...Object.values(safetyPieces).flat(),
  ...Object.values(safe.nothing).flat(),
  ...safe.theirDanger,
  ...safe.seenCrisis,
  ...[...lettersLeft, ...lettersOther].flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.pieces)),
  ...noticed,
  ...shapes,
  ...hits,
  ...Object.values(replies).flat(),
  ...seen,
  ...toThem,
  ...toFriend,
  ...errands,
  ...unknown,
  ...night,
  ...last,
  ...Object.values(waiting).flat(),
]

/** Each once: some replies stand under several questions. */
export const pieces: readonly Piece[] = [...new Set(every)]
