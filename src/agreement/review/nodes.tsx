import type { Child } from 'hono/jsx'
import { documentKindNames, dutyKindNames, type Lines, recurrenceNames } from '#reading'
import { wareki } from '#text'
import { Clause, RoleSign, Underlined } from '#web'
import { articleName } from '../anchor.ts'
import { bodyText } from './body.ts'
import { ArticleForm, DutyForm, HeadingForm, PartyForm, PillarForm } from './clause-form.tsx'
import { InitiativeForm } from './initiative-form.tsx'
import { linesName, spanOf } from './lines.ts'
import { Open } from './open.tsx'
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
        {!open && !view.readonly && (
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
  view.readonly ? null : view.open === name ? (
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
      <Open view={view} />
      <h2 id="found-title">読み取ったこと</h2>
      <ol class="nodes">
        <Node
          view={view}
          name="heading"
          mark="題"
          title={work.title || '（題名なし）'}
          lines={spanOf(view.lines, 'node-heading')}
          form={<HeadingForm view={view} />}
        >
          <p>
            {documentKindNames[work.documentKind]}
            {'　'}
            {work.concludedOn ? `${wareki(work.concludedOn)} 締結` : '締結の日は文にありません'}
            {work.region && `　圏域 ${work.region}`}
          </p>
          {work.preamble && <p class="clause words">{work.preamble}</p>}
          {work.closing && <p class="clause words">{work.closing}</p>}
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
            lines={party.lines ?? spanOf(view.lines, `node-party-${at}`)}
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
          >
            <p class="clause words">{bodyText(article.paragraphs)}</p>
          </Node>
        ))}
        <Adding
          view={view}
          name="article-new"
          text="条を加える"
          form={<ArticleForm view={view} at={work.articles.length} />}
        />
        <Initiatives view={view} />
        <Changes view={view} />
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
          {pillar.number === 0 ? (
            <li class="node p">
              <b>分野なし</b>
            </li>
          ) : (
            <Node
              view={view}
              name={`pillar-${pillar.number}`}
              mark={`(${pillar.number})`}
              title={pillar.title}
              lines={'lines' in pillar ? pillar.lines : undefined}
              look="p"
              form={<PillarForm view={view} number={pillar.number} />}
            />
          )}
          {initiatives.map(
            (initiative, at) =>
              initiative.pillar === pillar.number && (
                <Node
                  view={view}
                  name={`initiative-${at}`}
                  mark={initiative.ref.replace(/^別表(?=\()/u, '')}
                  title={initiative.title}
                  lines={initiative.lines}
                  look="c"
                  form={<InitiativeForm view={view} at={at} />}
                >
                  {initiative.content && <p class="clause words">{initiative.content}</p>}
                  {initiative.roles.map(role => (
                    <p class="rr said">
                      <span>
                        {role.party}
                        <RoleSign kind={role.kind} size="s" />
                      </span>
                      <Clause>
                        <Underlined text={role.text} words={role.because} />
                      </Clause>
                    </p>
                  ))}
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

const changeNames = {
  replace: '改める',
  insert: '加える',
  delete: '削る',
  move: '移す',
  renumber: '番号を改める',
} as const

/** What an amending agreement changes, in the order of its text. */
const Changes = ({ view }: { view: View }) => {
  const { changes = [] } = view.intake.work
  const lines = spanOf(view.lines, 'node-changes')
  return changes.length === 0 ? null : (
    <li id="node-changes" class="node">
      <div class="nh">
        <span class="id">改</span>
        <b>変更の内容（{changes.length}件）</b>
        {lines && (
          <a class="ln" href={`#line-${lines[0]}`}>
            {linesName(lines)}
          </a>
        )}
      </div>
      <ul class="stack">
        {changes.map(change => (
          <li>
            <b>{change.target}</b> を{changeNames[change.kind]}
            {typeof change.old === 'string' && <p class="clause words">いまの文：{change.old}</p>}
            {typeof change.new === 'string' && <p class="clause words">新しい文：{change.new}</p>}
          </li>
        ))}
      </ul>
    </li>
  )
}
