import type { Limits } from '../limits.ts'

export async function readPdf(_bytes: Uint8Array, _limits: Limits): Promise<string> {
  return ''
}
