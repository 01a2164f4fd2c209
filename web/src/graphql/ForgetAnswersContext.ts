import { createContext, use } from 'react';

export const ForgetAnswersContext = createContext<() => void>(() => {});

/** Forgets every answer that is kept, so that all is asked anew: after a publication none of them holds. */
export function useForgetAnswers(): () => void {
  return use(ForgetAnswersContext);
}
