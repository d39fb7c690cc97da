/**
 * Stands for `@stdlib/assert-has-generator-support` in the browser, which finds out by `eval`: the content security policy refuses
 * that, and reports it. Every browser that the build is made for has generators.
 */
module.exports = () => true
