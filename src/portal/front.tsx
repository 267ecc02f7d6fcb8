import type { Child } from 'hono/jsx'
import { type Place, RoleBars, rowsOf, type Star, type StarRow, starOf } from '#agreement'
import type { ParsedAgreement } from '#reading'
import { wareki } from '#text'
import { City, Clause, Empty, LinkButton, RoleKey, RoleSign, roleKinds, Tie, Underlined } from '#web'
import { Fields } from './fields.tsx'
import { Pledges } from './pledges.tsx'
import { counted, exampleOf, instrument, partnerKinds, unitOf, vowOf } from './rule.ts'

/** An agreement in force and where it can be read. */
export interface FrontAgreement {
  agreement: ParsedAgreement
  href: string
}

/** What the front page of a region shows; everything in it is counted or quoted from the agreements. */
export interface FrontProps {
  /** Name of the region, for the time before anything is agreed. */
  region: string
  /** One agreement, or all of one core city; empty until one is in force. */
  agreements: readonly FrontAgreement[]
  /** The map of the parties, with its own credit. */
  map?: Child
}

/** The content of the public front page, from edge to edge: what was promised, by whom, in whose words. */
export const FrontPage = ({ region, agreements, map }: FrontProps) =>
  agreements.length === 0 ? <Before region={region} /> : <Promised agreements={agreements} map={map} />

const Before = ({ region }: { region: string }) => (
  <div class="wrap before">
    <h1>{region}</h1>
    <Empty title="効力のある協約は、まだありません">
      <p>協約が結ばれて効力をもつと、約束したことと、だれが何をするかが、ここに並びます。</p>
    </Empty>
  </div>
)

const Promised = ({ agreements, map }: Omit<FrontProps, 'region'>) => {
  const star = starOf(agreements.map(({ agreement }) => agreement))
  const hrefOf = ({ agreement, anchor }: Place) => `${agreements[agreement]!.href}#${anchor}`
  const example = exampleOf(star)
  const kinds = kindsOf(star)
  return (
    <>
      <Hero star={star} agreements={agreements} />
      <section class="band">
        <div class={map ? 'wrap mapband' : 'wrap'}>
          {map}
          <div class="stack">
            {kinds.length > 0 && <Shares star={star} hrefOf={hrefOf} />}
            <Yearly agreements={agreements} />
          </div>
        </div>
      </section>
      <div class="wrap">
        {kinds.length > 0 && <Fields star={star} hrefOf={hrefOf} />}
        {example && <Example star={star} row={example} home={agreements[example.place.agreement]!} />}
        {kinds.length > 0 && (
          <section class="sec">
            <h2>記号の読みかた</h2>
            <RoleKey kinds={kinds} rights={false} />
          </section>
        )}
        <Texts agreements={agreements} />
      </div>
    </>
  )
}

const Shares = ({ star, hrefOf }: { star: Star; hrefOf: (place: Place) => string }) => (
  <>
    <h2>それぞれの{unitOf(star.parties)}が、受け持つこと</h2>
    {star.parties.length > 2 ? <RoleBars star={star} /> : <Pledges star={star} hrefOf={hrefOf} />}
  </>
)

const kindsOf = (star: Star) => {
  const held = rowsOf(star).flatMap(row => partnerKinds(row, star.parties).map(([kind]) => kind))
  return roleKinds.filter(kind => held.includes(kind))
}

const Hero = ({ star, agreements }: { star: Star; agreements: readonly FrontAgreement[] }) => {
  const [first] = agreements
  const vow = vowOf(first!.agreement)
  return (
    <section class="hero">
      <div class="wrap">
        <div class="hero-t">
          <h1>
            {counted(star.parties.length)}の{unitOf(star.parties)}が、<span class="nb">約束したこと。</span>
          </h1>
          <p class="lead">{leadOf(star, agreements)}</p>
        </div>
        {vow && (
          <blockquote class="vow">
            <p>{vow.words}</p>
            <footer>
              <a href={`${first!.href}#${vow.anchor}`}>協約 {vow.clause}より</a>
            </footer>
          </blockquote>
        )}
      </div>
      <Tie />
    </section>
  )
}

function leadOf({ parties, ...star }: Star, agreements: readonly FrontAgreement[]): string {
  const [core, ...partners] = parties.map(({ name }) => name)
  const kind = instrument(agreements.map(({ agreement }) => agreement.documentKind))
  const day = agreements.length === 1 && agreements[0]!.agreement.concludedOn
  const when = day ? `${wareki(day)}に` : ''
  const who =
    partners.length > 3
      ? `${partners[0]}など${partners.length}の${unitOf(parties.slice(1))}`
      : partners.join('、')
  const works = rowsOf({ parties, ...star }).length
  const work = `${works}の取組について、だれが何をするかを文章で決め、いっしょに進めています。`
  return `${core}と${who}は、${when}${kind}を結びました。${works > 0 ? work : ''}`
}

const Yearly = ({ agreements }: { agreements: readonly FrontAgreement[] }) => {
  const meeting = ({ agreement }: FrontAgreement) =>
    agreement.duties.find(
      ({ kind, recurrence }) => kind === 'consultation' && recurrence === 'every-fiscal-year',
    )
  const home = agreements.find(meeting)
  return home ? (
    <p>
      結んだあとも、毎年度話し合うことを決めています。
      <br />
      <Clause>「{meeting(home)!.text}」</Clause>
      <a class="nb" href={home.href}>
        協約 {meeting(home)!.clause}
      </a>
    </p>
  ) : null
}

const Example = ({ star, row, home }: { star: Star; row: StarRow; home: FrontAgreement }) => {
  const shown = star.parties.filter(({ key }) => row.roles.has(key)).slice(0, 2)
  const labels = home.agreement.parties.filter(({ label, name }) => label !== name)
  return (
    <section class="sec">
      <h2>たとえば「{row.title}」</h2>
      {row.content && (
        <p class="content">
          <Clause>{row.content}</Clause>
        </p>
      )}
      <div class="two">
        {shown.map(({ key, name, side }) => (
          <div class={`sheet side ${side}`}>
            <h3>
              <City side={side}>{name}</City>
              {row.roles
                .get(key)!
                .slice(0, 1)
                .map(({ kind }) => (
                  <RoleSign kind={kind} />
                ))}
            </h3>
            {row.roles.get(key)!.map(({ text, because }) => (
              <p class="clause">
                <Underlined text={text} words={because} />
              </p>
            ))}
          </div>
        ))}
      </div>
      <p class="small quiet below">
        協約の言葉のままです。下線は、役割を決めている言葉です。
        {labels.length > 0 &&
          `${labels.map(({ label, name }) => `${label}は${name}`).join('、')}を指します。`}
        <a href={`${home.href}#${row.place.anchor}`}>協約で読む</a>
      </p>
    </section>
  )
}

const Texts = ({ agreements }: { agreements: readonly FrontAgreement[] }) => (
  <section class="sec texts">
    <h2>約束は、文章で残っています</h2>
    {agreements.length === 1 ? (
      <>
        <p>
          {extent(agreements[0]!.agreement)}
          のすべてを、だれでも、1条ずつ読むことができます。
        </p>
        <div class="actions">
          <LinkButton href={agreements[0]!.href}>協約を読む</LinkButton>
        </div>
      </>
    ) : (
      <ul class="list-of">
        {agreements.map(({ agreement, href }) => (
          <li>
            <a href={href}>{agreement.title}</a>
            <span class="small quiet">
              {agreement.concludedOn && `${wareki(agreement.concludedOn)}　`}
              {extent(agreement)}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const extent = ({ articles, initiatives }: ParsedAgreement): string =>
  `全${articles.length}条${initiatives.length > 0 ? `と、${initiatives.length}の取組` : ''}`
