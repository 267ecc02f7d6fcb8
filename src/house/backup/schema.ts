import { z } from 'zod'

/** Name of the last entry of an archive, which tells what all others must hold. */
export const manifestName = 'manifest.json'

const count = z.number().int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What an archive holds, and how to tell that it holds all of it. Format: docs/contracts/backup.md. */
export const Manifest = z.object({
  format: z.literal('musubi-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The engine it was read from: `embedded` or `server`, with the version it gave. */
  engine: z.object({ kind: z.enum(['embedded', 'server']), version: z.string() }),
  /** The level of the database: every migration that had been applied. */
  migrations: z.array(z.object({ name: z.string(), sha256 })),
  tables: z.array(
    z.object({
      schema: z.string(),
      name: z.string(),
      /** In the order of the values in a line. */
      columns: z.array(z.object({ name: z.string(), type: z.string() })),
      rows: count,
      bytes: count,
      /** Of the lines of all parts, one after the other. */
      sha256,
    }),
  ),
  sequences: z.array(
    z.object({ schema: z.string(), name: z.string(), last: z.string(), called: z.boolean() }),
  ),
  /** The last record of each chain. */
  heads: z.array(z.object({ municipality: z.string(), seq: count, hash: z.string() })),
  /** Tells whether another installation has the secret that this one had, without telling the secret. */
  secret: z.object({ salt: z.string(), mark: z.string() }),
})
export type Manifest = z.infer<typeof Manifest>
export type KeptTable = Manifest['tables'][number]
