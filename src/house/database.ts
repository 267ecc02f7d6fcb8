import { type Engine, migrate, openEmbedded, openServer } from '#kernel'
import { seedMunicipalities } from '#municipality'
import { alone } from './alone.ts'
import { type Config, readConfig } from './config.ts'
import { hold } from './hold.ts'
import { inRoot } from './root.ts'

/** Folder of the SQL files that bring a database up to date. */
export const migrations = inRoot('db/migrations').pathname

/** Opens the database of an installation as it is, without changing anything in it. */
export async function openDatabase({
  databaseUrl,
  data,
}: Pick<Config, 'databaseUrl' | 'data'>): Promise<Engine> {
  if (databaseUrl) return openServer(databaseUrl)
  const letGo = hold(data)
  try {
    const engine = await openEmbedded(`${data}/database`)
    return { ...engine, close: () => engine.close().finally(letGo) }
  } catch (error) {
    letGo()
    throw error
  }
}

/** Opens the database of an installation and brings its tables and its list of municipalities up to date. */
export async function openCurrent(config: Pick<Config, 'databaseUrl' | 'data'>): Promise<Engine> {
  const engine = await openDatabase(config)
  await migrate(engine, migrations)
  await alone(engine, () => seedMunicipalities(engine.kysely))
  return engine
}

/** Opens the current database for one command and closes it afterwards, whatever happens. */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (engine: Engine, config: Config) => Promise<T>,
): Promise<T> {
  const config = readConfig(env)
  const engine = await openCurrent(config)
  try {
    return await work(engine, config)
  } finally {
    await engine.close()
  }
}
