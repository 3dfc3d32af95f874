/** Words of the person's own, to be read. Line breaks are theirs and stay. */
export function Paper({ children }: { children: string }) {
  return <p class="paper read">{children}</p>
}
