/** The part of the Prioritized Task Scheduling API that is used (https://wicg.github.io/scheduling-apis/). */
declare const scheduler: {
  readonly postTask: (task: () => void, options: { readonly priority: 'background' }) => Promise<void>;
};
