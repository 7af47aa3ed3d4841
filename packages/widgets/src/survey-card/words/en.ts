/** What the survey says, in English. The other languages are typed after this file. Voice as in `../../words/en.ts`. */
export const en = {
  surveyThanks: 'Thank you',
  surveySaved: 'Your answer is saved.',
  surveySorry: 'We are sorry that it was not good',
  surveySorrySaved: 'Your answer is saved, and it is not the end of it.',
  surveySaving: 'Saving your answer',
  surveyKept: 'We have kept your answer and send it when the network is back.',
  surveyMore: 'What should we keep, or do better?',
  surveyWrong: 'What went wrong?',
  surveyCall: 'Shall we call you? Your number',
  surveyName: 'Your name',
  surveyEmail: 'Your e-mail',
  surveyWhom: 'To get back to you we need a name, and a number or an e-mail.',
  surveySend: 'Send',
  surveyLeave: 'That is all',
  surveyNotNow: 'Not now',
  surveyDone: 'We have all you told us.',
  surveyUnknown: 'This link does not work any more. Nothing was changed.',
  surveyBefore: 'You answered this before, and that answer counts.',
  surveyRefused: 'The store cannot take this now. Please try again later.',
  surveyReference: 'Reference',
}
export type SurveyWords = typeof en
