/** What was just done could not be kept. It stands over whatever screen that was, until something is kept again. */
export function NoRoom({ children }: { children: string }) {
  return (
    <p class="no-room" role="alert">
      {children}
    </p>
  )
}
