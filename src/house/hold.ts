import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps a folder to this process: two that open the embedded engine in one folder would destroy what is in it.
 *
 * @returns lets go of the folder
 * @throws Error with a sentence that names the process which has it
 */
export function hold(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'in-use')
  const own = `${process.pid} ${startOf(process.pid)}\n`
  try {
    writeFileSync(file, own, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const [pid = '', start = ''] = readFileSync(file, 'utf8').trim().split(' ')
    if (isAlive(Number(pid)) && startOf(Number(pid)) === start)
      throw new Error(
        `「${folder}」は、ほかの結び（プロセス番号 ${pid}）が使っています。止めてから、もう一度実行してください。`,
      )
    writeFileSync(file, own) // left behind by a process that was killed
  }
  return () => rmSync(file, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process was started, as Linux counts it: tells it from a later one of the same number; empty elsewhere. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
