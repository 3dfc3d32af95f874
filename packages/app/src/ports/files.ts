/** Files handed over: to the phone's own share sheet, or to the browser, which puts them where downloads go. */

export const canShareFile = (file: File): boolean =>
  typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }) === true

export async function shareFile(file: File): Promise<'shared' | 'left'> {
  try {
    await navigator.share({ files: [file] })
    return 'shared'
  } catch {
    return 'left'
  }
}

/** Hands it to the browser, which puts it where downloads go, or asks. What became of it no page is told. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
