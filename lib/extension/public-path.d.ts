import 'wxt/browser';

declare module 'wxt/browser' {
  /** WXT leaves this to be declared: any path of a file that ships with the extension. */
  interface WxtRuntime {
    getURL: (path: `/${string}`) => string;
  }
}
