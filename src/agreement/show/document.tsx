import type { Child } from 'hono/jsx'
import type { Article, Item, ParsedAgreement, Party } from '#reading'
import { bare, wareki } from '#text'
import { Icon, type Way } from '#web'
import { articleId, articleName, itemId, paragraphId, pillarId } from '../anchor.ts'
import { Annex } from './annex.tsx'
import { Contents } from './contents.tsx'
import { linked } from './mention.tsx'

/** What the page of an agreement may add to the document itself. */
export interface DocumentProps {
  agreement: ParsedAgreement
  /** A note in the margin of a clause, by its anchor: what it asks for this year, say. Not printed. */
  margin?: (anchor: string) => Child
  /** Further places in the table of contents, and files of the agreement below it. */
  further?: readonly Way[]
  files?: readonly Way[]
  /** What follows the document: legal acts, versions. Not printed. */
  children?: Child
}

/**
 * An agreement set like a document one likes to read: contents beside it, an anchor for every clause, the annex
 * with the signs of the roles. Printed, it is the agreement and nothing else.
 */
export const AgreementDocument = ({ agreement, margin, further, files, children }: DocumentProps) => (
  <div class="split left doc">
    <Contents agreement={agreement} further={further ?? []} files={files ?? []} />
    <div>
      <article class="paper">
        <h1 id="title">{agreement.title}</h1>
        {agreement.preamble && <Prose id="preamble" text={agreement.preamble} agreement={agreement} />}
        {agreement.articles.map(article => (
          <ArticleText article={article} agreement={agreement} note={margin?.(articleId(article))} />
        ))}
        {agreement.closing && <Prose id="closing" text={agreement.closing} agreement={agreement} />}
        <Signatures agreement={agreement} />
        <Annex agreement={agreement} margin={margin} />
      </article>
      {children && <div class="no-print">{children}</div>}
    </div>
  </div>
)

const Prose = ({ id, text, agreement }: { id: string; text: string; agreement: ParsedAgreement }) => (
  <div id={id} class="prose">
    {text.split('\n').map(line => (
      <p class="pre">{linked(line, agreement)}</p>
    ))}
  </div>
)

const ArticleText = ({
  article,
  agreement,
  note,
}: {
  article: Article
  agreement: ParsedAgreement
  note: Child
}) => {
  const id = articleId(article)
  const name = articleName(article)
  return (
    <section class="article" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span class="sr">{name}</span>
        {article.caption && <span>（{article.caption}）</span>}
        <a class="anchor bare" href={`#${id}`} aria-label={`${name}へのリンク`}>
          <Icon name="link" />
        </a>
      </h2>
      {article.paragraphs.map((paragraph, i) => (
        <div id={paragraphId(article, paragraph)}>
          <p class="hang">
            <b class="no">{i === 0 ? name : paragraph.number}</b>
            {'　'}
            {linked(paragraph.text, agreement, article)}
          </p>
          <Items
            of={paragraph.items}
            list={paragraphId(article, paragraph)}
            agreement={agreement}
            article={article}
          />
        </div>
      ))}
      {note && <div class="margin no-print">{note}</div>}
    </section>
  )
}

interface ItemsProps {
  of: readonly Item[] | undefined
  list: string
  agreement: ParsedAgreement
  article: Article
}

const Items = ({ of = [], list, agreement, article }: ItemsProps) =>
  of.length === 0 ? null : (
    <ol class="items">
      {of.map((item, i) => (
        <li id={itemId(list, i + 1)}>
          <span>{item.label}</span>
          <div>
            {itemText(item, agreement, article)}
            <Items of={item.items} list={itemId(list, i + 1)} agreement={agreement} article={article} />
          </div>
        </li>
      ))}
    </ol>
  )

/** An item that names a field of policy leads to that field in the annex. */
function itemText({ text }: Item, agreement: ParsedAgreement, article: Article): Child {
  const pillar = agreement.pillars.find(({ title }) => bare(title) === bare(text))
  return pillar ? <a href={`#${pillarId(pillar.number)}`}>{text}</a> : linked(text, agreement, article)
}

const Signatures = ({ agreement }: { agreement: ParsedAgreement }) => (
  <div id="signs">
    {agreement.concludedOn && <p class="date">{wareki(agreement.concludedOn)}</p>}
    <div class="parties">
      {agreement.parties.map(party => (
        <Signature {...party} />
      ))}
    </div>
  </div>
)

const Signature = ({ label, name, representative }: Party) => (
  <p>
    {label !== name && `${label}　`}
    {name}
    {representative && (
      <>
        <br />
        {['代表者', representative.office, representative.name].filter(Boolean).join('　')}
      </>
    )}
  </p>
)
