import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Extracted, extractText } from './extract.ts'
import { kindOf } from './kind.ts'
import { inMegabytes, type Limits, usualLimits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'
import type { Answer, Order } from './worker.ts'

/** How often the memory is looked at, in milliseconds. */
const watch = 40

/** What the whole process may take while a file is read, and what a file is granted in any case, in bytes. */
const whole = 960 * 1024 * 1024
const least = 320 * 1024 * 1024

/**
 * Reads the text of a file as {@link extractText} does, in a thread that is ended when it takes too long or too
 * much memory. Plain text is read at once: it cannot do harm, and a command must start quickly.
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
  return kind === 'text' ? extractText(bytes, fileName, limits) : inWorker({ bytes, fileName, limits })
}

function inWorker(order: Order): Promise<Extracted> {
  const { limits } = order
  const worker = start(order)
  const before = process.memoryUsage.rss()
  const allowance = Math.min(limits.memoryBytes, Math.max(least, whole - before))
  return new Promise<Extracted>((resolve, reject) => {
    const stop = (error: Error) => {
      reject(error)
      void worker.terminate()
    }
    const deadline = setTimeout(
      () => stop(new UnreadableFile('tookTooLong', `${limits.milliseconds / 1000}秒`)),
      limits.milliseconds,
    )
    const watcher = setInterval(() => {
      if (process.memoryUsage.rss() - before > allowance) stop(new UnreadableFile('tooMuchMemory'))
    }, watch)
    worker.once('message', (answer: Answer) => {
      if ('extracted' in answer) resolve(answer.extracted)
      else if ('unreadable' in answer)
        reject(new UnreadableFile(answer.unreadable.code, answer.unreadable.what))
      else reject(new Error(answer.bug))
    })
    worker.once('error', error => reject(isOutOfMemory(error) ? new UnreadableFile('tooMuchMemory') : error))
    worker.once('exit', () => {
      clearTimeout(deadline)
      clearInterval(watcher)
      reject(new UnreadableFile('broken'))
    })
  })
}

/** From source the worker is TypeScript beside this file; in the bundle it is an entry point of its own. */
function start(order: Order): Worker {
  const source = new URL('./worker.ts', import.meta.url)
  const fromSource = existsSync(fileURLToPath(source))
  const heap = Math.floor(order.limits.memoryBytes / 1024 / 1024)
  return new Worker(fromSource ? throughTsx(source) : new URL('./extract-worker.js', import.meta.url), {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
}

/** `--import tsx` does not reach into worker threads on Node 20; registering it by hand there does. */
function throughTsx(source: URL): URL {
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const script = `import { register } from ${tsx}; register(); await import(${JSON.stringify(source.href)})`
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
