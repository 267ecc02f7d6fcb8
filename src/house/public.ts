import { type Engine, openServer } from '#kernel'

/** What a login role may do beyond the role of the public surface. */
interface Reach {
  role: string
  /** Superuser, exempt from row-level security, or able to make roles. */
  strong: boolean
  /** Owns a table, or may act as somebody who does. */
  owner: boolean
  /** Whether the role of the public surface exists, and the login role may take it. */
  member: boolean
  /** Tables on which it has rights that the role of the public surface lacks. */
  beyond: string[]
}

const kept = `n.nspname not in ('information_schema') and n.nspname !~ '^pg_' and c.relkind in ('r', 'p', 'v', 'm')`
const more = (right: string) =>
  `(has_table_privilege(c.oid, '${right}') and not has_table_privilege('musubi_public', c.oid, '${right}'))`

async function reachOf({ pool }: Engine): Promise<Reach> {
  const { rows } = await pool.query<Reach>(`
    select rolname as role, rolsuper or rolbypassrls or rolcreaterole as strong,
      exists (select from pg_class c join pg_namespace n on n.oid = relnamespace
        where ${kept} and pg_has_role(c.relowner, 'usage')) as owner,
      coalesce((select pg_has_role(oid, 'member') from pg_roles where rolname = 'musubi_public'), false) as member,
      '{}'::text[] as beyond
    from pg_roles where rolname = current_user`)
  const reach = rows[0]!
  if (!reach.member) return reach
  const beyond = await pool.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
    where ${kept} and has_schema_privilege(n.oid, 'usage')
      and (${['select', 'insert', 'update', 'delete'].map(more).join(' or ')}) order by 1`)
  return { ...reach, beyond: beyond.rows.map(({ name }) => name) }
}

/**
 * Opens the database for a process that serves the public alone: nothing is migrated, and the login role must reach
 * no further than the public surface does.
 *
 * @throws Error with a sentence that says how to mend it
 * @source ADR 0014
 */
export async function openPublic(url: string): Promise<Engine> {
  const engine = await openServer(url)
  try {
    const { role, strong, owner, member, beyond } = await reachOf(engine)
    const mend = '公開用の役割の作り方は docs/how-to/public-surface.md にあります。'
    if (strong || owner)
      throw new Error(
        `公開側のプロセスは、データベースの所有者や管理者の役割（${role}）では動かせません。musubi_public だけに属する役割を作り、DATABASE_URL に指定してください。${mend}`,
      )
    if (!member)
      throw new Error(
        `役割 ${role} は musubi_public に属していません。職員側を一度起動してから、grant musubi_public to ${role} を実行してください。${mend}`,
      )
    if (beyond.length > 0)
      throw new Error(
        `役割 ${role} は、公開側に要らない表（${beyond.slice(0, 3).join('、')}${beyond.length > 3 ? ' など' : ''}）に権限があります。権限を外してください。${mend}`,
      )
    return engine
  } catch (error) {
    await engine.close()
    throw error
  }
}
