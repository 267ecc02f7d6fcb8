// Runs every test of the house (or those whose path holds one of the arguments) and closes with one line of counts.
import { readdirSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const wanted = process.argv.slice(2)
const inCi = process.env.CI === 'true'
/** The reason of a skip that stands even in CI: official schemas that may not be kept in the repository. */
const allowedInCi = /schemas/

const files = ['test/journey', 'test', 'src']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true })
      .map(name => `${folder}/${name}`)
      .sort(),
  )
  .filter(path => /\.test\.tsx?$/.test(path))
  .filter(path => wanted.length === 0 || wanted.some(part => path.includes(part)))
if (files.length === 0) {
  console.error(`no test whose path holds ${wanted.join(' or ')}`)
  process.exit(1)
}

// The processes of the tests inherit these, and only these: what a test starts itself runs without tsx.
process.execArgv.push('--import', 'tsx')

const count = { passed: 0, failed: 0, skipped: 0 }
const skips = []

/** A skipped suite counts once: its tests never came to be. */
function onPass({ name, skip, todo, details }) {
  if (skip !== undefined || todo !== undefined) {
    count.skipped += 1
    skips.push(`${name}: ${typeof skip === 'string' ? skip : 'left out'}`)
  } else if (details.type !== 'suite') count.passed += 1
}

/** A suite fails by its tests, which are counted themselves, unless it broke before they began. */
function onFail({ details }) {
  if (details.error?.failureType !== 'subtestsFailed') count.failed += 1
}

const events = run({ files: [...new Set(files)], concurrency: 2, timeout: 900_000 })
events.on('test:pass', onPass)
events.on('test:fail', onFail)
const report = events.compose(new spec())
report.on('end', () => {
  const refused = inCi ? skips.filter(skip => !allowedInCi.test(skip)) : []
  for (const skip of skips) console.log(`skipped: ${skip}`)
  if (refused.length > 0)
    console.log(`with CI=true nothing may be left out: ${refused.length} of these count as failed`)
  count.failed += refused.length
  count.skipped -= refused.length
  process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0
  console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
})
report.pipe(process.stdout)
