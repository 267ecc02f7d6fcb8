import type { PropsWithChildren } from 'hono/jsx'
import {
  actNames,
  Button,
  City,
  Clause,
  Done,
  Empty,
  Facts,
  LegalActs,
  LinkButton,
  NoHits,
  Notice,
  Page,
  type PartyAct,
  RoleKey,
  RoleSign,
  roleKinds,
  Sample,
  Steps,
  Tabs,
  Tag,
  Tie,
  Timeline,
  Title,
  Underlined,
  Why,
} from './index.ts'
import { FormParts, ListParts } from './sheet-form.tsx'

const here = [
  { href: '#main', text: 'ホーム' },
  { href: '#main', text: '取組' },
  { href: '#main', text: '協約', current: true },
]

/** Every part in every state: the sheet to choose from before drawing a new shape, and what axe-core looks at. */
export const PartsPage = () => (
  <Page
    title="部品の一覧"
    brand="結び"
    note="見本A市・見本B町 連携中枢都市圏"
    home="#main"
    ways={here}
    crumbs={[{ href: '#main', text: 'ホーム' }]}
    trial
    desk={{ office: '見本A市 企画担当課', ways: [{ href: '#main', text: '設定' }], signOut: '/sign-out' }}
    foot={[{ href: '#main', text: 'このサイトについて' }]}
    footNote="「見本」と記した件名・日付・数値は、画面を説明するための架空のものです。"
  >
    <Title
      of="見本の資料"
      text="部品の一覧"
      lead="画面を組むときは、まずここから選びます。新しい形を足すのは、ここにないときだけです。"
      actions={
        <LinkButton weight="second" small icon="download" href="#main">
          CSV
        </LinkButton>
      }
    />
    <Signs />
    <Words />
    <Answers />
    <Progress />
    <Part title="入力">
      <FormParts />
    </Part>
    <Part title="一覧">
      <ListParts />
    </Part>
    <Part title="結び目">
      <Tie />
    </Part>
  </Page>
)

const Part = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <section class="sec">
    <h2>{title}</h2>
    {children}
  </section>
)

const Signs = () => (
  <Part title="役割の記号">
    <div class="sheet stack">
      <p class="line">
        {roleKinds.map(kind => (
          <RoleSign kind={kind} />
        ))}
      </p>
      <p class="line">
        {roleKinds.map(kind => (
          <RoleSign kind={kind} size="s" />
        ))}
      </p>
      <p class="line">
        {roleKinds.map(kind => (
          <RoleSign kind={kind} size="only" />
        ))}
      </p>
      <RoleKey kinds={roleKinds} />
    </div>
  </Part>
)

const Words = () => (
  <Part title="札、印、ボタン、お知らせ">
    <div class="sheet stack">
      <p class="line">
        <Tag tone="ok">済み</Tag>
        <Tag tone="ai">進行中</Tag>
        <Tag tone="warn">きょうまで</Tag>
        <Tag tone="bad">期限を過ぎました</Tag>
        <Tag>終了</Tag>
        <Tag tone="line-only">条件</Tag>
        <Sample />
      </p>
      <p class="line">
        <City side="a">見本A市</City>
        <City side="b">見本B町</City>
        <City side="c">見本C村</City>
      </p>
      <div class="line">
        <Button>確かめる</Button>
        <Button weight="second">下書きに残す</Button>
        <Button weight="danger">終える</Button>
        <LinkButton weight="text" href="#main">
          やめる
        </LinkButton>
        <Button small icon="upload">
          読み込む
        </Button>
      </div>
    </div>
    <div class="cols below">
      <Notice title="知らせる">
        <p class="small">12月1日まで、意見を受け付けています。</p>
      </Notice>
      <Notice tone="ok" title="できた">
        <p class="small">議事録を公開しました。</p>
      </Notice>
      <Notice tone="warn" title="気をつける">
        <p class="small">日付が分かっていない手続が4つあります。</p>
      </Notice>
      <Notice tone="bad" title="止まっている">
        <p class="small">見本A市の内容が先に変わりました。見比べて、選んでください。</p>
      </Notice>
    </div>
  </Part>
)

const sentence = '医療体制の充実に中心となって取り組む。'

const Answers = () => (
  <Part title="なぜ、から協約の言葉へ">
    <div class="split even">
      <Why
        open
        question="料金表を公開することは、できません。なぜですか"
        answer="公開を決めるのは、中心の見本A市です。"
        chain={[
          { what: '協約', words: '見本A市及び見本B町における連携協約' },
          { what: '別表(1)-1', words: <Underlined text={sentence} words="中心となって" />, clause: true },
          { what: '読み取った役割', words: <RoleSign kind="lead" /> },
          { what: 'この操作', words: '見本B町は、案を出せます。', stop: true },
        ]}
      />
      <Facts
        of={[
          { term: '受付番号', detail: 'R8-K-0007', change: { href: '#main', of: '受付番号' } },
          { term: '締結の日', detail: '平成29年1月19日' },
          { term: '協約の言葉', detail: <Clause>{sentence}</Clause> },
        ]}
      />
    </div>
  </Part>
)

const acts = (...states: PartyAct['state'][]) =>
  Object.fromEntries(
    actNames.map((name, i) => [
      name,
      { state: states[i] ?? 'ahead', note: states[i] === 'done' ? '10月30日' : undefined },
    ]),
  )

const Progress = () => (
  <Part title="進み、空、終わり">
    <Steps names={['読み込む', '確かめる', '確定する']} at={1} />
    <Tabs
      label="協約の見かた"
      ways={[
        { href: '#main', text: '本文', current: true },
        { href: '#main', text: '役割' },
      ]}
    />
    <LegalActs
      title="第1版"
      parties={[
        { name: '見本A市', side: 'a', acts: acts('done', 'done', 'now') },
        { name: '見本B町', side: 'b', acts: acts('done', 'unknown') },
        { name: '見本C村', side: 'c', acts: acts('now') },
      ]}
      note="分からない日付は、推しはからずに空けています。"
    />
    <div class="split even sec">
      <Timeline
        of={[
          { when: '11月20日 9:12', side: 'a', what: '料金表の案を直しました。' },
          { when: '11月16日', side: 'b', what: '会議室2室を一覧に加えました。' },
        ]}
      />
      <NoHits
        title="「令和5年度」に合うものは、ありません"
        drop={[{ href: '#main', text: '年度の条件を外す' }]}
      >
        <p>条件を1つ外すと、見つかることがあります。</p>
      </NoHits>
    </div>
    <div class="sec">
      <Empty title="まだ、協約がありません" action={{ href: '#main', text: '協約を読み込む' }}>
        <p>協約を読み込むと、取組と役割がここに並びます。</p>
      </Empty>
    </div>
    <div class="sec">
      <Done
        title="招集の案内を送りました"
        detail="令和9年2月10日（水）13時30分から"
        next={[{ what: '2月3日までに、相手が出欠を答えます。' }]}
        receipt={[{ term: '送った時刻', detail: '11月20日 10時12分' }]}
      />
    </div>
  </Part>
)
