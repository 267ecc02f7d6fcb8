import type { ParsedAgreement } from '#reading'
import { Icon, type Way } from '#web'
import { annexId, articleId, articleName, pillarId } from '../anchor.ts'
import { annexTitle } from './annex.tsx'

/** The table of contents of an agreement, and its files. Not printed. */
export const Contents = ({
  agreement,
  further,
  files,
}: {
  agreement: ParsedAgreement
  further: readonly Way[]
  files: readonly Way[]
}) => (
  <aside class="toc no-print">
    <nav aria-label="目次">
      <h2>目次</h2>
      <ol>
        {agreement.articles.map(article => (
          <li>
            <a href={`#${articleId(article)}`}>
              {articleName(article)}
              {article.caption && `　${article.caption}`}
            </a>
          </li>
        ))}
        <li>
          <a href="#signs">締結の日と当事者</a>
        </li>
        {agreement.initiatives.length > 0 && (
          <li>
            <a href={`#${annexId}`}>{annexTitle(agreement).join('')}</a>
            <ol>
              {agreement.pillars.map(({ number, title }) => (
                <li>
                  <a href={`#${pillarId(number)}`}>
                    ({number}) {title}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        )}
        {further.map(({ href, text }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
    {files.length > 0 && (
      <div class="actions down">
        {files.map(({ href, text }) => (
          <a href={href}>
            <Icon name="download" /> {text}
          </a>
        ))}
      </div>
    )}
  </aside>
)
