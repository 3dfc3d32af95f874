type Button = { label: string; onGo: () => void }

/** Two buttons of one size. `no` is where the way out stands, and it is never the smaller one. [A3] */
export function Dock({ no, yes }: { no: Button; yes: Button }) {
  return (
    <div class="dock">
      <button type="button" class="big-button no" onClick={no.onGo}>
        {no.label}
      </button>
      <button type="button" class="big-button" onClick={yes.onGo}>
        {yes.label}
      </button>
    </div>
  )
}
