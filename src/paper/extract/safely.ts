import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Extracted, extractText } from './extract.ts'
import { kindOf } from './kind.ts'
import { inMegabytes, type Limits, usualLimits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'
import type { Answer, Order } from './worker.ts'

/** How often the memory is looked at, in milliseconds. */
const watch = 40

/**
 * Reads the text of a file as {@link extractText} does, in a process of its own that is ended when it takes too long
 * or too much memory; whatever it does to itself, this process stays whole. Plain text is read at once: it cannot do
 * harm, and a command must start quickly.
 *
 * @throws UnreadableFile with a sentence for the officer; tookTooLong, tooMuchMemory as well
 */
export async function extractSafely(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = usualLimits,
): Promise<Extracted> {
  if (bytes.length > limits.fileBytes) throw new UnreadableFile('tooLarge', inMegabytes(limits.fileBytes))
  const kind = await kindOf(bytes, fileName, limits)
  return kind === 'text' ? extractText(bytes, fileName, limits) : inProcess({ bytes, fileName, limits })
}

function inProcess(order: Order): Promise<Extracted> {
  const { limits } = order
  const child = start(limits)
  return new Promise<Extracted>((resolve, reject) => {
    const stop = (error: Error) => {
      reject(error)
      child.kill('SIGKILL')
    }
    const deadline = setTimeout(
      () => stop(new UnreadableFile('tookTooLong', `${limits.milliseconds / 1000}秒`)),
      limits.milliseconds,
    )
    const watcher = setInterval(() => {
      if (residentBytes(child) > limits.memoryBytes) stop(new UnreadableFile('tooMuchMemory'))
    }, watch)
    child.once('message', (answer: Answer) => {
      if ('extracted' in answer) resolve(answer.extracted)
      else if ('unreadable' in answer)
        reject(new UnreadableFile(answer.unreadable.code, answer.unreadable.what))
      else reject(new Error(answer.bug))
    })
    child.once('error', reject)
    child.once('exit', (_, signal) => {
      clearTimeout(deadline)
      clearInterval(watcher)
      reject(new UnreadableFile(signal === 'SIGABRT' ? 'tooMuchMemory' : 'broken'))
    })
    child.send(order)
  })
}

/** Memory of a process on Linux; 0 elsewhere, where the heap limit alone holds it. */
function residentBytes({ pid }: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]
    return Number(pages) * 4096
  } catch {
    return 0
  }
}

/** From source the program is TypeScript beside this file; in the bundle it is an entry point of its own. */
function start(limits: Limits): ChildProcess {
  const source = fileURLToPath(new URL('./worker.ts', import.meta.url))
  const fromSource = existsSync(source)
  const heap = Math.floor(limits.memoryBytes / 1024 / 1024)
  const program = fromSource ? source : fileURLToPath(new URL('./extract-worker.js', import.meta.url))
  return fork(program, {
    execArgv: [`--max-old-space-size=${heap}`, ...(fromSource ? ['--import', 'tsx'] : [])],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
