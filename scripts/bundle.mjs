// Packs the program with its production dependencies into one archive, for a machine that reaches no network.
// Usage: npm run bundle [-- FOLDER]; writes musubi-VERSION-PLATFORM.tar.gz and its checksum into FOLDER (bundle/).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { create } from 'tar'

const root = new URL('../', import.meta.url).pathname
const out = resolve(process.argv[2] ?? join(root, 'bundle'))
const read = path => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { name, version, type, engines, bin } = read('package.json')
const platform = `${process.platform}-${process.arch}`
const title = `${name}-${version}-${platform}`

/** What stands in the archive beside the packages. */
const parts = [
  'bin',
  'data',
  'dist',
  'db/migrations',
  'deploy',
  'docs/how-to',
  'docs/contracts',
  'examples',
  'README.md',
]
/** Files of packages that no running program opens: maps, types, and fonts in a format older than any browser of ours. */
const unused = /\.map$|\.d\.[cm]?ts$|@fontsource\/.*\.woff$/

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' })
const home = mkdtempSync(join(tmpdir(), 'musubi-bundle-'))
try {
  const folder = join(home, title)
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  const packages = copyPackages(folder)
  const own = { name, version, private: true, type, engines, bin, scripts: { start: 'node dist/serve.js' } }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials())
  writeFileSync(join(folder, 'BUNDLE.json'), `${JSON.stringify(about(packages), null, 2)}\n`)
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder))
  mkdirSync(out, { recursive: true })
  const archive = join(out, `${title}.tar.gz`)
  await create({ file: archive, gzip: { level: 6 }, cwd: home, portable: true }, [title])
  writeFileSync(`${archive}.sha256`, `${sha256(archive)}  ${title}.tar.gz\n`)
  console.log(archive)
} finally {
  rmSync(home, { recursive: true })
}

/** Copies what the lock file names for production, each package to its place; returns how many there are. */
function copyPackages(folder) {
  const wanted = Object.entries(read('package-lock.json').packages).filter(
    ([path, { dev }]) => path !== '' && !dev && existsSync(join(root, path)),
  )
  for (const [path] of wanted)
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      dereference: true,
      filter: from => {
        const inside = from.slice(join(root, path).length)
        return !inside.includes('/node_modules') && !unused.test(from)
      },
    })
  return wanted.length
}

/** All packages by name, version and licence, in CycloneDX; from the lock file, so no registry is asked. */
function billOfMaterials() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only']
  const npm = join(dirname(process.execPath), 'npm')
  const options = {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  }
  return execFileSync(existsSync(npm) ? npm : 'npm', args, options)
}

/** For whom the archive is made; the program itself does not read it. */
function about(packages) {
  const migrations = readdirSync(join(root, 'db/migrations')).filter(file => file.endsWith('.sql'))
  return {
    name,
    version,
    platform,
    builtWith: process.version,
    node: engines.node,
    packages,
    level: migrations.sort().at(-1),
  }
}

function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** One line per file, for `sha256sum -c SHA256SUMS`. */
function checksums(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
    .map(path => `${sha256(join(folder, path))}  ${path}\n`)
    .join('')
}
