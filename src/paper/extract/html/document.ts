export function readHtml(_bytes: Uint8Array): { text: string; encoding: string | null } {
  return { text: '', encoding: null }
}
