/** What Bide can go by. The files of the same names are made by scripts/icons.mjs. */
export type Goes = 'bide' | 'notes' | 'weather' | 'lists'

/** The picture of a name, small, in the colours it has on any home screen: it is the same by day and by night. */
export function Picture({ of }: { of: Goes }) {
  return (
    <svg class="picture" viewBox="0 0 512 512" aria-hidden="true">
      {pictures[of]}
    </svg>
  )
}

const pictures = {
  bide: (
    <>
      <path fill="#f9f6f0" d="M0 0H512V232H0Z" />
      <path fill="#82cbd8" d="M0 224H512V512H0Z" />
      <path
        fill="#125b70"
        d="M0 372C76 250 132 224 184 224C282 224 300 384 388 384C440 384 484 364 512 340V512H0Z"
      />
    </>
  ),
  notes: (
    <>
      <path fill="#fefcf9" d="M0 0H512V512H0Z" />
      <path fill="#df9a70" d="M0 0H512V138.667H0Z" />
      <path
        fill="none"
        stroke="#a1aab4"
        stroke-width="21.333"
        d="M85.333 224H426.667M85.333 309.333H426.667M85.333 394.667H298.667"
      />
    </>
  ),
  weather: (
    <>
      <path fill="#82cbd8" d="M0 0H512V512H0Z" />
      <circle fill="#df9a70" cx="192" cy="192" r="90" />
      <path
        fill="#fefcf9"
        d="M170.667 394.667A80 80 0 0 1 178 235A112 112 0 0 1 384.500 250A74 74 0 0 1 378 394.667Z"
      />
    </>
  ),
  lists: (
    <>
      <path fill="#515761" d="M0 0H512V512H0Z" />
      <path
        fill="none"
        stroke="#fefcf9"
        stroke-width="21.333"
        d="M224 149.333H416M224 256H416M224 362.667H416"
      />
      <path
        fill="none"
        stroke="#82cbd8"
        stroke-width="21.333"
        d="M100 152L124 176L168 128M100 258.667L124 282.667L168 234.667M104 362.667A30 30 0 1 0 164 362.667A30 30 0 1 0 104 362.667Z"
      />
    </>
  ),
}
