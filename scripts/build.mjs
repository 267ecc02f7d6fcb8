// Bundles the program into dist/: one entry for the server, one for the command line, one for the process that reads files.
// The command that verifies a record, and its thread, stand alone: shared parts would bring the database code along.
// With --if-stale only where a source is newer than the bundle.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { build } from 'esbuild'

const root = new URL('../', import.meta.url)
const at = path => new URL(path, root).pathname

const changedAt = path => statSync(at(path)).mtimeMs
const newestSource = () =>
  Math.max(
    ...readdirSync(at('src'), { recursive: true }).map(name => changedAt(`src/${name}`)),
    changedAt('package.json'),
  )
if (process.argv.includes('--if-stale') && existsSync(at('dist/public/style.css'))) {
  if (changedAt('dist/public/style.css') > newestSource()) process.exit(0)
}

rmSync(at('dist'), { recursive: true, force: true })
const usual = {
  outdir: at('dist'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  loader: { '.json': 'json' },
  sourcemap: 'linked',
  logLevel: 'warning',
}
const verifyApart = {
  name: 'verify-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/verify\.ts$/ }, ({ importer }) =>
      importer.endsWith('cli/musubi.ts') ? { path: './verify.js', external: true } : undefined,
    ),
}
await build({
  ...usual,
  entryPoints: {
    serve: at('src/house/serve.ts'),
    musubi: at('src/house/cli/musubi.ts'),
    'extract-worker': at('src/paper/extract/worker.ts'),
  },
  splitting: true,
  plugins: [verifyApart],
})
await build({
  ...usual,
  entryPoints: {
    verify: at('src/house/cli/verify.ts'),
    'audit-thread': at('src/kernel/audit/thread.ts'),
  },
})

mkdirSync(at('dist/public'), { recursive: true })
const style = readdirSync(at('src/web/style'))
  .filter(name => name.endsWith('.css'))
  .sort()
writeFileSync(
  at('dist/public/style.css'),
  style.map(name => readFileSync(at(`src/web/style/${name}`), 'utf8')).join(''),
)
if (existsSync(at('src/web/island'))) cpSync(at('src/web/island'), at('dist/public'), { recursive: true })
