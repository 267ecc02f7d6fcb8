import { existsSync } from 'node:fs'

/** The folder that holds package.json, whether the program runs from `src/` or from the bundle in `dist/`. */
const root = ['../', '../../', '../../../']
  .map(up => new URL(up, import.meta.url))
  .find(folder => existsSync(new URL('package.json', folder)))!

/** A file or folder of the installation, by its path from the root. */
export const inRoot = (path: string): URL => new URL(path, root)
