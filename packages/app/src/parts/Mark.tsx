/** The mark: a horizon with a tide. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 512 512" aria-hidden="true">
      <path class="mark-sky" d="M112 0H400A112 112 0 0 1 512 112V232H0V112A112 112 0 0 1 112 0Z" />
      <path class="mark-sea" d="M0 224H512V392H0Z" />
      <path
        class="mark-tide"
        d="M0 372C76 250 132 224 184 224C282 224 300 384 388 384C440 384 484 364 512 340V400A112 112 0 0 1 400 512H112A112 112 0 0 1 0 400Z"
      />
    </svg>
  )
}
