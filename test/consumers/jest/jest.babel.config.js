module.exports = { testMatch: ["**/service.test.js"] };
