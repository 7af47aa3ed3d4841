import type { Words } from '../words.ts'

export const customerMail: Pick<Words, 'mail'> = {
  mail: {
    greeting: (name) => `Dear ${name},`,
    greetingWithoutName: 'Good day,',
    acknowledgementSubject: (reference) => `We have your complaint (${reference})`,
    sorry:
      'We are sorry that something went wrong. Thank you for telling us: your complaint is on record, in your own words.',
    understood: 'This is what we understood',
    isItRight:
      'Did we understand you right? Open your case and tell us: one tap says yes, and if not, your own words do.',
    by: (time) => `By ${time}`,
    openCase: 'Open my case',
    lostLinkSubject: (reference) => `The link to your case (${reference})`,
    lostLink:
      'You asked for the link to your case. It opens the case to whoever has it, so please keep it to yourself. If it was not you who asked, you need do nothing.',
    delaySubject: (reference) => `Later than we said (${reference})`,
    missed:
      'We have not got back to you as we promised, and we are sorry. Somebody else has been told to look after it.',
    moved: (reason) => `We need more time than we said, and we are sorry. ${reason}`,
    instead: (time) => `Instead of ${time}`,
    thanksSubject: (reference) => `Thank you: your complaint led to something (${reference})`,
    thanks: {
      FOUND_DANGER: 'Thank you. You told us of something that could have hurt somebody.',
      LED_TO_CHANGE: 'Thank you. Because you told us, we do something differently now.',
      GAVE_IDEA: 'Thank you. You had an idea, and we took it up.',
      TOLD_FIRST: 'Thank you. You were the first to tell us of something that others met too.',
    },
    ledTo: (name) => `What it led to, in the words of ${name}`,
    closedSubject: (reference) => `Your case is closed, and thank you (${reference})`,
    replySubject: (reference) => `About your complaint (${reference})`,
    suggestionSubject: (store) => `Your suggestion to ${store}`,
    suggestion: 'Thank you for the suggestion that you sent us. We have read it, and this is our answer.',
    wrote: (name) => `${name} wrote`,
    called: (name) => `${name} called you`,
    did: (name) => `${name} did what was promised`,
    hasIt: (name) => `${name} has your case.`,
    promiseSubject: (reference) => `What we promise you (${reference})`,
    promised: 'You have our word on this.',
    reminderSubject: (reference) => `We wait for your answer (${reference})`,
    reminder: 'We asked you something about your case and have not heard from you yet. Whenever you answer, we go on.',
    lastReminder: 'This is our last reminder; your case stays open.',
    stopReminders: 'No more reminders about this case',
    surveySubject: (reference) => `How was it for you? (${reference})`,
    survey: 'We want to know how this was for you, whatever we decided. It is one question and takes a moment.',
    surveyReminder:
      'We asked you how this was for you and have not heard yet. It is still one question; we do not ask again.',
    surveyBad: 'If it was not good, a person of ours reads it and gets back to you.',
    answerSurvey: 'Answer with one tap',
    optionsSubject: (reference) => `How we can put it right (${reference})`,
    youDo: (duties) => `Your part: ${duties}`,
    validUntil: (time) => `Open until ${time}`,
    choose:
      'Which suits you better? Choose in your case, or tell us what would suit you more. You can also ask us to call you.',
    agreementSubject: (reference) => `What we agreed (${reference})`,
    agreed: 'This is what we agreed. Each of us has it in writing.',
    weDo: 'What we do',
    weWait: 'Our time stands still until you have done your part. One tap in your case tells us.',
    youDoTitle: 'What you do',
    notAsAgreed: 'If anything of this is not as you understood it, please tell us.',
    decisionSubject: (reference) => `What we decided (${reference})`,
    anotherLook:
      'If you think that we have missed something, tell us in your case: somebody else looks at all of it again.',
    noAgreement: (body) => `If we still cannot agree: ${body}`,
    closingSubject: (reference) => `You took your complaint back (${reference})`,
    withdrawn:
      'You took your complaint back, so we do nothing more about it. If it was a mistake, or it is not solved after all, tell us and we look at it again.',
    reference: (reference) => `Reference ${reference}`,
  },
}
