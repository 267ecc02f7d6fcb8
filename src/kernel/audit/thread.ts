import { parentPort, workerData } from 'node:worker_threads'
import { checkStretch } from './stretch.ts'

parentPort?.postMessage(checkStretch(workerData))
