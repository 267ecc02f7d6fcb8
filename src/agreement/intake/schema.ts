import { z } from 'zod'

/** Largest file that is taken in, in bytes. */
export const maxFileBytes = 20 * 1024 * 1024

/** The form that hands in an agreement: a file or pasted text, one of the two. */
export const HandIn = z
  .object({
    file: z.union([z.instanceof(File), z.literal('')]).optional(),
    text: z.string().default(''),
  })
  .superRefine(({ file, text }, context) => {
    const hasFile = file instanceof File && file.size > 0
    const problem = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (!hasFile && text.trim() === '') problem('file', 'ファイルを選ぶか、文を貼り付けてください。')
    if (hasFile && text.trim() !== '')
      problem('text', 'ファイルと貼り付けた文の両方があります。どちらか一方にしてください。')
    if (file instanceof File && file.size > maxFileBytes)
      problem(
        'file',
        `ファイルが大きすぎます（${Math.ceil(file.size / 1024 / 1024)}MB）。20MBまでのファイルにしてください。`,
      )
  })

/** A file in hand, wherever it came from. */
export interface HandedIn {
  fileName: string
  bytes: Uint8Array
}

/** The file that a form hands in; pasted text becomes a text file. */
export async function handedIn({ file, text }: z.output<typeof HandIn>): Promise<HandedIn> {
  if (file instanceof File && file.size > 0)
    return { fileName: file.name || '名前のないファイル', bytes: new Uint8Array(await file.arrayBuffer()) }
  return { fileName: '貼り付けた文.txt', bytes: new TextEncoder().encode(text) }
}
