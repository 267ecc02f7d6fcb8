import { endpoints } from './endpoints.ts'

/** What each right is called where a token is given it. */
const names: Readonly<Record<string, string>> = {
  'region.read': '圏域を読む',
  'agreement.read': '協約と役割を読む',
  'initiative.read': '取組と、できることを読む',
  'task.read': '課題を読む',
  'task.create': '課題を加える',
  'task.finish': '課題を終える',
  'audit.read': '操作の記録の末尾の値を読む',
}

/** The rights that a token can be given: those that some endpoint asks for, in the order of the document. */
export const apiScopes: readonly { key: string; name: string }[] = [
  ...new Set(endpoints.map(({ scope }) => scope)),
].map(key => ({ key, name: names[key] ?? key }))
