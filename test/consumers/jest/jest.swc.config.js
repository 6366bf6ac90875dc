module.exports = { testMatch: ["**/service.test.js"], transform: { "\\.js$": "@swc/jest" } };
