/** One figure, what it means in words, and out of what it was worked out. */
import type { SurveyFiguresQuery } from '@redress/schema/operations'
import { html, nothing, type TemplateResult } from 'lit'
import { type Language, regionOf } from '../../words/words.ts'
import type { SurveysWords } from './words/words.ts'

export type Figure = SurveyFiguresQuery['surveyFigures'][number]

/** Which marks there are, and up to which one is bad, by what was asked; as the API counts. */
const scales = {
  CSAT: { least: 1, most: 5, bad: 2 },
  CES: { least: 1, most: 7, bad: 3 },
  NPS: { least: 0, most: 10, bad: 6 },
} as const

export function figurePart(said: SurveysWords, language: Language, figure: Figure): TemplateResult {
  const { kind, n, score, mean, asked, answered, responseRate } = figure
  const region = regionOf(language)
  const whole = new Intl.NumberFormat(region, { maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(region, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  const percent = (value: number) => `${whole.format(value)} %`
  const shown = score === null ? '–' : kind === 'NPS' ? whole.format(score) : percent(score)
  return html`
    <article class="card">
      <h3>${said.kinds[kind]}</h3>
      <p class="score">${shown}</p>
      <p>${score === null ? said.tooFew(n) : said.means[kind](shown, n, mean === null ? '' : tenth.format(mean))}</p>
      <p class="quiet small">${responseRate === null ? said.notByMail : said.byMail(asked, answered, percent(responseRate))}</p>
      ${score === null ? nothing : marksPart(said, figure)}
    </article>
  `
}

function marksPart(said: SurveysWords, { kind, marks }: Figure): TemplateResult {
  const { least, most: highest, bad } = scales[kind]
  // Those that nobody gave too: a gap says as much as a bar.
  const all = Array.from({ length: highest - least + 1 }, (_, index) => {
    const mark = least + index
    return { mark, count: marks.find((given) => given.mark === mark)?.count ?? 0 }
  })
  const most = Math.max(...all.map(({ count }) => count))
  return html`
    <details>
      <summary>${said.marks}</summary>
      <ul class="marks">
        ${all.map(
          ({ mark, count }) => html`
            <li class=${mark <= bad ? 'bad' : ''}><span>${mark}</span>
              <svg viewBox="0 0 ${most} 1" preserveAspectRatio="none" aria-hidden="true"><rect width=${count} height="1" /></svg><span>${said.answers(count)}</span></li>
          `,
        )}
      </ul>
    </details>
  `
}
