interface RedressSurveyAnsweredDetail {
  readonly kind: 'CSAT' | 'CES' | 'NPS'
  readonly mark: number
}

/** The store has the mark. */
export class RedressSurveyAnsweredEvent extends CustomEvent<RedressSurveyAnsweredDetail> {
  constructor(detail: RedressSurveyAnsweredDetail) {
    super('redress-survey-answered', { bubbles: true, composed: true, detail })
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'redress-survey-answered': RedressSurveyAnsweredEvent
  }
}
