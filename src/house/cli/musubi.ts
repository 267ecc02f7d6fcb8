/** A command: its arguments and the environment in, the exit code out. */
interface Command {
  run(args: string[], env: NodeJS.ProcessEnv): Promise<number>
}

/** The command line. Each command loads only what it needs, so that reading a text starts at once. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  parse: () => import('./parse.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  audit: () => import('./audit.ts'),
  verify: () => import('./verify.ts'),
  token: () => import('./token.ts'),
  account: () => import('./account.ts'),
}

const usage = `使い方：
  musubi parse FILE [--json]   協約の文を読み取って、内容を示します（txt、docx、pdf、html）
  musubi backup FILE           データベースの全内容を1つのファイルに書き出します（- は標準出力へ）
  musubi restore FILE          バックアップを空のデータベースに戻し、内容が同じことを確かめます
  musubi audit export [--municipality CODE] [FILE]
                               操作の記録を、確かめられる形で書き出します
  musubi audit heads [FILE]    各市町村の記録の末尾の値を、署名をつけて書き出します（相手方が控えます）
  musubi verify audit FILE [--anchor HEADS]
                               書き出した記録を、ファイルだけで確かめます
  musubi account create --municipality CODE --name 氏名 --office 職 --username 利用者名
                               職員を登録します。最初のシステム管理者に使います（くわしくは musubi account）
  musubi token create|list|revoke --municipality CODE …
                               ほかのシステムのためのトークンを扱います（くわしくは musubi token）
`

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command) {
  process.exitCode = await (await command()).run(args, process.env)
} else {
  process.stderr.write(
    name === '' || name === 'help' || name === '--help'
      ? usage
      : `「${name}」という命令はありません。\n${usage}`,
  )
  process.exitCode = name === '' || name === 'help' || name === '--help' ? 0 : 2
}
