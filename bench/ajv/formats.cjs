// Gives ajv-cli the formats that our schemas use.
module.exports = (ajv) => {
  for (const [name, format] of Object.entries(require("../../scripts/formats.cjs"))) ajv.addFormat(name, format);
  return ajv;
};
