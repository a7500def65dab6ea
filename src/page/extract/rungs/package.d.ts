// The package's index also brings `isProbablyReaderable` along, which nothing here uses.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
