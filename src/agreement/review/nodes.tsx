import type { Child } from 'hono/jsx'
import { documentKindNames, dutyKindNames, type Lines, recurrenceNames } from '#reading'
import { wareki } from '#text'
import { RoleSign } from '#web'
import { articleName } from '../anchor.ts'
import { ArticleForm, DutyForm, HeadingForm, PartyForm, PillarForm } from './clause-form.tsx'
import { Press } from './form.tsx'
import { InitiativeForm } from './initiative-form.tsx'
import { doubtsOf, linesName } from './lines.ts'
import { openHref, type View } from './view.ts'

interface NodeProps {
  view: View
  /** `article-0`; the anchor is `node-article-0`. */
  name: string
  mark: string
  title: Child
  lines?: Lines | undefined
  look?: string
  /** Shown while the form is closed. */
  children?: Child
  form: Child
}

/** Something that was read, with its lines; its form stands in its place while it is open. */
const Node = ({ view, name, mark, title, lines, look = '', children, form }: NodeProps) => {
  const open = view.open === name
  return (
    <li id={`node-${name}`} class={`node ${look} ${open ? 'edit' : ''}`.trim()}>
      <div class="nh">
        <span class="id">{mark}</span>
        <b>{title}</b>
        {lines && lines[0] > 0 && (
          <a class="ln" href={`#line-${lines[0]}`}>
            {linesName(lines)}
          </a>
        )}
        {!open && (
          <a class="mend" href={openHref(view, name)} aria-label={`${mark} を直す`}>
            直す
          </a>
        )}
      </div>
      {open ? form : children}
    </li>
  )
}

/** A way to add a node of a kind; its form opens in its place. */
const Adding = ({ view, name, text, form }: { view: View; name: string; text: string; form: Child }) =>
  view.open === name ? (
    <li id={`node-${name}`} class="node edit">
      <b>{text}</b>
      {form}
    </li>
  ) : (
    <li class="more">
      <a href={openHref(view, name)}>{text}</a>
    </li>
  )

/** The structure on the right: everything can be opened and corrected in its place. */
export const Found = ({ view }: { view: View }) => {
  const { work } = view.intake
  return (
    <section class="tree" aria-labelledby="found-title">
      <h2 id="found-title">読み取ったこと</h2>
      <ol class="nodes">
        <Node
          view={view}
          name="heading"
          mark="題"
          title={work.title || '（題名なし）'}
          lines={work.passages?.find(passage => passage.kind === 'title')?.lines}
          form={<HeadingForm view={view} />}
        >
          <p>
            {documentKindNames[work.documentKind]}
            {'　'}
            {work.concludedOn ? `${wareki(work.concludedOn)} 締結` : '締結の日は文にありません'}
            {work.region && `　圏域 ${work.region}`}
          </p>
          {work.legalBasis.length > 0 && (
            <p>根拠：{work.legalBasis.map(basis => `${basis.law} ${basis.provision ?? ''}`).join('、')}</p>
          )}
        </Node>
        {work.parties.map((party, at) => (
          <Node
            view={view}
            name={`party-${at}`}
            mark={party.label}
            title={party.name}
            lines={party.lines}
            form={<PartyForm view={view} at={at} />}
          >
            <p>
              {party.code ? `コード ${party.code}` : 'コードは分かりません'}
              {party.representative && `　${party.representative.office} ${party.representative.name ?? ''}`}
            </p>
          </Node>
        ))}
        <Adding
          view={view}
          name="party-new"
          text="当事者を加える"
          form={<PartyForm view={view} at={work.parties.length} />}
        />
        {work.articles.map((article, at) => (
          <Node
            view={view}
            name={`article-${at}`}
            mark={String(article.number)}
            title={`${articleName(article)}　${article.caption ?? '（見出しなし）'}`}
            lines={article.lines}
            form={<ArticleForm view={view} at={at} />}
          />
        ))}
        <Adding
          view={view}
          name="article-new"
          text="条を加える"
          form={<ArticleForm view={view} at={work.articles.length} />}
        />
        <Initiatives view={view} />
        {work.duties.map((duty, at) => (
          <Node
            view={view}
            name={`duty-${at}`}
            mark="義務"
            title={`${dutyKindNames[duty.kind]}（${duty.clause}）`}
            lines={duty.lines}
            form={<DutyForm view={view} at={at} />}
          >
            <p>
              {duty.bearers.join('、')}　{recurrenceNames[duty.recurrence]}
            </p>
          </Node>
        ))}
        <Adding
          view={view}
          name="duty-new"
          text="義務を加える"
          form={<DutyForm view={view} at={work.duties.length} />}
        />
        <Open view={view} />
      </ol>
    </section>
  )
}

const Initiatives = ({ view }: { view: View }) => {
  const { pillars, initiatives } = view.intake.work
  const groups = [
    ...pillars,
    ...(initiatives.some(i => i.pillar === 0) ? [{ number: 0, title: '分野なし' }] : []),
  ]
  const next = Math.max(0, ...pillars.map(pillar => pillar.number)) + 1
  return (
    <>
      {groups.map(pillar => (
        <>
          <Node
            view={view}
            name={`pillar-${pillar.number}`}
            mark={`(${pillar.number})`}
            title={pillar.title}
            lines={'lines' in pillar ? pillar.lines : undefined}
            look="p"
            form={<PillarForm view={view} number={pillar.number} />}
          />
          {initiatives.map(
            (initiative, at) =>
              initiative.pillar === pillar.number && (
                <Node
                  view={view}
                  name={`initiative-${at}`}
                  mark={initiative.ref.replace(/^別表/u, '')}
                  title={initiative.title}
                  lines={initiative.lines}
                  look="c"
                  form={<InitiativeForm view={view} at={at} />}
                >
                  <p class="rr">
                    {initiative.roles.map(role => (
                      <span>
                        {role.party}
                        <RoleSign kind={role.kind} size="s" />
                      </span>
                    ))}
                  </p>
                </Node>
              ),
          )}
          <Adding
            view={view}
            name={`initiative-new-${pillar.number}`}
            text={`「${pillar.title}」に取組を加える`}
            form={<InitiativeForm view={view} begin={{ pillar: pillar.number, content: '' }} />}
          />
        </>
      ))}
      <Adding
        view={view}
        name={`pillar-${next}-new`}
        text="分野を加える"
        form={<PillarForm view={view} number={next} />}
      />
    </>
  )
}

/** What waits for a decision: doubts, and lines that found no place. */
const Open = ({ view }: { view: View }) => {
  const { work } = view.intake
  return (
    <>
      {doubtsOf(work).map(doubt => (
        <li class="node doubtful">
          <div class="nh">
            <span class="id">確認</span>
            <b>{doubt.message}</b>
            <a class="ln" href={`#line-${doubt.lines[0]}`}>
              {linesName(doubt.lines)}
            </a>
          </div>
          <Press view={view} subject="doubt" at={doubt.at} op="settle" text="読み取りのとおりでよい" />
        </li>
      ))}
      {work.unread.map(({ lines, text }, at) => (
        <li class="node none" id={`node-unread-${at}`}>
          <div class="nh">
            <span class="id">未読</span>
            <b>どこにも使っていない行</b>
            <a class="ln" href={`#line-${lines[0]}`}>
              {linesName(lines)}
            </a>
          </div>
          <p class="clause">{text.slice(0, 200)}</p>
          <div class="line">
            <Press view={view} subject="unread" at={at} op="cover" text="表紙や柱として残す" />
            <Press view={view} subject="unread" at={at} op="article" text="条に加える" />
            <Press view={view} subject="unread" at={at} op="initiative" text="取組に加える" />
          </div>
        </li>
      ))}
    </>
  )
}
