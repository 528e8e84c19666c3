/**
 * A loader of the bundler that does what its options say: Docusaurus loads plugins with jiti, but
 * the bundler loads loaders by itself and needs JavaScript. See transformRule.ts.
 */
module.exports = function transform(source, inputMap) {
  const {transform: change, dependencies} = this.getOptions();
  for (const file of dependencies) {
    this.addDependency(file);
  }
  const {code, map} = change(source, this.resourcePath);
  this.callback(null, code, map ?? inputMap);
};
