import { type Day, listed, type Problems, type Typed, typedText } from '#kernel'
import { wareki } from '#text'
import {
  Actions,
  Button,
  City,
  Empty,
  ErrorSummary,
  Form,
  Notice,
  RadioField,
  Screen,
  SelectField,
  sideOf,
  Table,
  Tag,
  TextField,
  Title,
} from '#web'
import { findMunicipality } from '../list.ts'
import { RegionMap } from '../map/page.tsx'
import type { MapPlace } from '../map/schema.ts'
import type { Population } from '../population/schema.ts'
import type { Member, Region } from './schema.ts'

const base = '/desk/regions'

/** Every region, or what will stand here. */
export const RegionsPage = ({ regions }: { regions: readonly Region[] }) => (
  <Screen title="圏域">
    <Title text="圏域" lead="連携協約で結ばれた市町村のまとまりです。" />
    {regions.length === 0 ? (
      <Empty title="ここに圏域が並びます" action={{ href: '/desk/intakes', text: '協約を取り込む' }}>
        <p>協約を取り込み、すべての当事者が確定すると、圏域ができます。</p>
      </Empty>
    ) : (
      <ul class="sheet rows sec">
        {regions.map(region => (
          <li>
            <a href={`${base}/${region.slug}`}>{region.name}</a>
            <span class="small quiet">{region.note}</span>
          </li>
        ))}
      </ul>
    )}
  </Screen>
)

/** One region on one day, and what is wrong with the form that was sent. */
export interface RegionView {
  region: Region
  day: Day
  members: readonly Member[]
  /** Every stay, past and to come. */
  stays: readonly Member[]
  populations: readonly Population[]
  mayChange: boolean
  sent: { form: 'join' | 'leave' | null; typed: Typed; problems: Problems }
  /** What has just been done. */
  done: string | null
}

const doneWords: Readonly<Record<string, string>> = {
  joined: '市町村を加えました。',
  left: '市町村が離れる日を決めました。',
}

/** A region: its map, its members on a day, every stay, and the forms by which members join and leave. */
export const RegionPage = (view: RegionView) => {
  const { region, day, members, stays, populations, mayChange, sent } = view
  const done = doneWords[view.done ?? '']
  const path = `${base}/${region.slug}`
  const errors = listed(sent.problems).map(({ field, text }) => ({ field: `${sent.form}-${field}`, text }))
  return (
    <Screen title={region.name} crumbs={[{ href: base, text: '圏域' }]}>
      <ErrorSummary errors={errors} />
      {done && <Notice tone="ok" title={done} level={2} />}
      <Title of={`${wareki(day)}の圏域`} text={region.name} {...(region.note && { lead: region.note })} />
      <form class="filters" action={path} aria-label="日付の条件">
        <div>
          <label for="filter-day">いつの圏域か</label>
          <input type="date" id="filter-day" name="day" value={day} />
        </div>
        <Button weight="second">この日を見る</Button>
      </form>
      <div class="split sec">
        <div>
          <Members members={members} populations={populations} />
          <section class="sec">
            <h2>加わった日と離れた日</h2>
            <Stays stays={stays} />
          </section>
        </div>
        <div>
          <RegionMap places={members.flatMap(placeOf)} width={560} />
        </div>
      </div>
      {mayChange && (
        <div class="split even sec">
          <JoinSection path={path} view={view} />
          <LeaveSection path={path} view={view} />
        </div>
      )}
    </Screen>
  )
}

function placeOf({ code, name }: Member, at: number): MapPlace[] {
  const place = findMunicipality(code)?.place
  return place ? [{ code, name, side: sideOf(at), ...place }] : []
}

const Members = ({ members, populations }: Pick<RegionView, 'members' | 'populations'>) =>
  members.length === 0 ? (
    <p class="quiet">この日に圏域に入っている市町村はありません。</p>
  ) : (
    <Table
      caption="圏域の市町村"
      columns={[
        {
          head: '市町村',
          cell: member => (
            <City side={sideOf(members.indexOf(member))}>
              <a href={`/desk/municipalities/${member.code}`}>{member.name}</a>
            </City>
          ),
        },
        { head: '立場', cell: member => <StandingTag member={member} /> },
        {
          head: '人口（住民基本台帳）',
          cell: member => latest(populations, member, '住民基本台帳'),
          number: true,
        },
        { head: '人口（国勢調査）', cell: member => latest(populations, member, '国勢調査'), number: true },
      ]}
      rows={members}
    />
  )

const StandingTag = ({ member }: { member: Member }) =>
  member.standing === 'core' ? <Tag tone="ai">中心</Tag> : <Tag tone="line-only">構成</Tag>

function latest(populations: readonly Population[], { code }: Member, kind: Population['kind']) {
  const figure = populations.find(entry => entry.code === code && entry.kind === kind)
  if (!figure) return '未登録'
  return (
    <>
      {figure.persons.toLocaleString('ja-JP')}人<br />
      <span class="small quiet">{wareki(figure.asOf)}</span>
    </>
  )
}

const Stays = ({ stays }: { stays: readonly Member[] }) => (
  <Table
    caption="加わった日と離れた日"
    columns={[
      { head: '市町村', cell: stay => stay.name },
      { head: '加わった日', cell: stay => wareki(stay.joinedOn) },
      { head: '最後の日', cell: stay => (stay.leftOn ? wareki(stay.leftOn) : '続いています') },
    ]}
    rows={stays}
  />
)

const fieldsOf = (form: 'join' | 'leave', { sent }: RegionView) => {
  const mine = sent.form === form
  return (name: string) => ({
    name,
    id: `${form}-${name}`,
    required: true,
    value: mine ? typedText(sent.typed, name) : '',
    ...(mine && sent.problems.has(name) && { error: sent.problems.get(name) }),
  })
}

const JoinSection = ({ path, view }: { path: string; view: RegionView }) => {
  const field = fieldsOf('join', view)
  return (
    <section>
      <h2>市町村を加える</h2>
      <Form action={`${path}/join`} label="市町村を加える">
        <TextField
          {...field('municipality')}
          label="市区町村"
          hint="名前、ふりがな、コードのどれか。例：日置市、静岡県森町"
        />
        <RadioField
          {...field('standing')}
          label="立場"
          choices={[
            { value: 'member', label: '構成市町村' },
            { value: 'core', label: '中心となる市', hint: '同じ日に2つまで' },
          ]}
        />
        <TextField {...field('joinedOn')} label="加わる日" type="date" width="m" />
        <Actions>
          <Button>加える</Button>
        </Actions>
      </Form>
    </section>
  )
}

const LeaveSection = ({ path, view }: { path: string; view: RegionView }) => {
  const field = fieldsOf('leave', view)
  const open = view.stays.filter(stay => stay.leftOn === null)
  return (
    <section>
      <h2>市町村が離れる日を決める</h2>
      <Form action={`${path}/leave`} label="市町村が離れる日を決める">
        <SelectField
          {...field('code')}
          label="市区町村"
          choices={[
            { value: '', label: '選んでください' },
            ...open.map(stay => ({ value: stay.code, label: stay.name })),
          ]}
        />
        <TextField {...field('leftOn')} label="最後の日" type="date" width="m" />
        <Actions>
          <Button weight="second">決める</Button>
        </Actions>
      </Form>
    </section>
  )
}
