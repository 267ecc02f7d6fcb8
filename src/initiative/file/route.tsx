import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import {
  type Call,
  download,
  type Enqueue,
  form,
  goTo,
  invalid,
  type Problems,
  page,
  type Route,
  Shown,
  type Typed,
} from '#kernel'
import { inside } from '../inside.ts'
import { countsOf } from '../show/store.ts'
import { scanJobName } from './job.ts'
import { FilesPage, InfectedNotice } from './page.tsx'
import { bareName, scanOf } from './rule.ts'
import { largest, type Scanner } from './schema.ts'
import { addFile, fileOf, filesOf, takeOut, withdrawFile } from './store.ts'

/** What files need from the house. */
export interface FilePorts {
  enqueue: Enqueue
  /** Undefined where no scanner is set. */
  scanner: Scanner | undefined
}

const path = '/desk/initiatives/:id/files'
const nothing = z.object({})
const plain = 'application/octet-stream'

/** What a file is by its content; text has no mark of its own. */
async function mediaTypeOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes)
  if (found) return found.mime
  return bytes.includes(0) ? plain : 'text/plain'
}

async function fileFrom(typed: Typed): Promise<{ name: string; bytes: Uint8Array }> {
  const file = [typed.file].flat()[0]
  if (!(file instanceof File) || file.size === 0) throw invalid('file', '加えるファイルを選んでください。')
  if (file.size > largest)
    throw invalid('file', 'ファイルは20MBまでです。分けるか、小さくしてから加えてください。')
  return { name: bareName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
}

/** Files of a workspace. */
export function fileRoutes({ enqueue, scanner }: FilePorts): Route[] {
  const filesPage = async (call: Call, typed?: Typed, problems?: Problems) => {
    const here = await inside(call)
    const shown = (
      <FilesPage
        here={here}
        counts={await countsOf(call.db, here.workspace.id)}
        today={call.today}
        files={await filesOf(call.db, here.workspace.id)}
        scanned={scanner !== undefined}
        done={call.query.get('done')}
        refused={problems && { typed: typed ?? {}, problems }}
      />
    )
    return problems ? new Shown(shown, 422) : shown
  }
  const askScanner = (call: Call, file: string) => {
    const payload = { file, municipality: call.actor.municipality!.code, person: call.actor.person!.id }
    call.afterCommit(() => enqueue(scanJobName, payload, file))
  }
  return [
    page({ path, may: 'initiative.read', show: call => filesPage(call) }),
    form({
      path,
      may: 'file.add',
      maxBytes: largest + 64 * 1024,
      body: z.object({ ownOnly: z.literal('on').optional() }),
      async run(call) {
        const here = await inside(call)
        const ownOnly = call.body.ownOnly === 'on'
        const ground = here.demand('contribute', ownOnly ? 'own' : 'common')
        const { name, bytes } = await fileFrom(call.typed)
        const finding = await scanner?.(bytes)
        const mediaType = await mediaTypeOf(bytes)
        const { id, sha256 } = await addFile(
          call.db,
          here.workspace,
          { name, mediaType, bytes, ownOnly, finding },
          here.acting,
        )
        const scan = scanOf(finding)
        await call.act({
          thing: `file:${id}`,
          after: { initiative: here.workspace.id, sha256, size: bytes.length, ownOnly, scan },
          ...ground,
        })
        if (finding?.state === 'infected') return refusedFile(call, name, finding.name)
        if (scan === 'waiting') askScanner(call, id)
        return goTo(`${here.base}/files?done=${scan === 'waiting' ? 'waiting' : 'added'}`)
      },
      again: filesPage,
    }),
    page({
      path: `${path}/:file`,
      may: 'initiative.read',
      async show(call) {
        const here = await inside(call)
        const { bytes, name } = await takeOut(call.db, here.workspace.id, call.params.file ?? '')
        return download(bytes, plain, name)
      },
    }),
    form({
      path: `${path}/:file/withdraw`,
      may: 'file.withdraw',
      body: nothing,
      async run(call) {
        const here = await inside(call)
        const id = call.params.file ?? ''
        const ground = here.demand('contribute', 'own')
        await withdrawFile(call.db, here.workspace.id, id, here.acting)
        await call.act({ thing: `file:${id}`, after: { withdrawn: true }, ...ground })
        return goTo(`${here.base}/files?done=withdrawn`)
      },
      again: filesPage,
    }),
    form({
      path: `${path}/:file/scan`,
      may: 'file.scan',
      body: nothing,
      async run(call) {
        const here = await inside(call)
        const { id } = await fileOf(call.db, here.workspace.id, call.params.file ?? '')
        const ground = here.demand('contribute', 'own')
        askScanner(call, id)
        await call.act({ thing: `file:${id}`, after: { asked: true }, ...ground })
        return goTo(`${here.base}/files?done=asked`)
      },
      again: filesPage,
    }),
  ]

  /** Not a fault: what was sent stays on the record, so the transaction must stand. */
  async function refusedFile(call: Call, name: string, finding: string) {
    const here = await inside(call)
    return new Shown(
      <FilesPage
        here={here}
        counts={await countsOf(call.db, here.workspace.id)}
        today={call.today}
        files={await filesOf(call.db, here.workspace.id)}
        scanned
        done={null}
        notice={<InfectedNotice name={name} finding={finding} />}
      />,
      422,
    )
  }
}
