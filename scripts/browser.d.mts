/** The path of a Chromium; throws one sentence when there is none. */
export function findBrowser(): Promise<string>
