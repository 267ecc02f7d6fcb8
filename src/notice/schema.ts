import { z } from 'zod'

/** What a person does about something that was told; `until` says how far it is put off, as an offer of the page. */
export const MarkForm = z.object({
  key: z.union([z.string(), z.array(z.string())]).transform(keys => [keys].flat().slice(0, 500)),
  to: z.enum(['read', 'back', '0', '1', '2']),
})
