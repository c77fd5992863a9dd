// How t6 0.1.0 made documents, as it was at commit 8138309. Made by scripts/freeze.mjs, never edited.

// <define:TEMPLATES>
var define_TEMPLATES_default = { "annex.html.hbs": '{{! The annex as one page that needs nothing else: no script, no request. Fields and helpers: README.md. }}\n<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>{{title}}</title>\n{{> meta}}\n</head>\n<body>\n<a class="skip" href="#main">Skip to main content</a>\n<main id="main">\n<p class="kicker">Annex: {{principle}}</p>\n<h1>{{title}}</h1>\n{{> annex-body}}\n</main>\n</body>\n</html>\n', "annex.md.hbs": "{{! The annex in Markdown. Fields and helpers: README.md. }}\n# {{md title}}\n\n{{> annex-body}}\n", "annex.odt.hbs": '{{! The annex as an OpenDocument text. Fields and helpers: README.md. }}\n{{> content-start}}\n<text:h text:style-name="Heading_20_1" text:outline-level="1">{{title}}</text:h>\n{{> annex-body}}\n{{> content-end}}\n', "follow-up.html.hbs": '{{! What has become of the asks, as one page that needs nothing else. Fields and helpers: README.md. }}\n<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>{{title}} – follow-up</title>\n{{> meta}}\n</head>\n<body>\n<a class="skip" href="#main">Skip to main content</a>\n<main id="main">\n<p class="kicker">Follow-up: {{principle}}</p>\n<h1>{{title}}</h1>\n{{> facts}}\n{{#if provenance}}\n<p class="notice">{{provenance}}</p>\n{{/if}}\n<p>{{follow_up.scope}} {{follow_up.tally}}</p>\n{{#each follow_up.themes}}\n<section aria-labelledby="{{anchor}}">\n<h2 id="{{anchor}}">{{title}}</h2>\n<table class="stack thirds">\n<caption>{{title}}: what was asked, what has been done, and what comes next</caption>\n<thead><tr><th scope="col">We asked for</th><th scope="col">Progress to date</th><th scope="col">What we want to see next</th></tr></thead>\n<tbody>\n{{#each rows}}\n<tr id="{{anchor}}"><th scope="row"><span class="words"><strong>Ask {{number}}, {{kind}}.</strong> {{asked}}</span> <span class="rules">{{terms}}</span> <strong class="state">{{state}}</strong></th><td data-label="Progress to date">{{#if progress}}<ul>{{#each progress}}<li>{{text}}{{#each evidence}} ({{link text url}}){{/each}}</li>{{/each}}</ul>{{else}}None is recorded.{{/if}}</td><td data-label="What we want to see next">{{#if drafted}}<em>Drafted from the findings:</em> {{/if}}{{next}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n</section>\n{{/each}}\n{{#if withheld}}\n<p>{{withheld}}</p>\n{{/if}}\n</main>\n</body>\n</html>\n', "follow-up.md.hbs": "{{! What has become of the asks, in Markdown. Fields and helpers: README.md. }}\n# {{md title}} – follow-up\n\n{{> facts}}\n\n{{#if provenance}}\n> {{md provenance}}\n\n{{/if}}\n{{md follow_up.scope}}{{#if follow_up.tally}} {{md follow_up.tally}}{{/if}}\n{{#each follow_up.themes}}\n\n## {{md title}}\n\n| We asked for | Progress to date | What we want to see next |\n| --- | --- | --- |\n{{#each rows}}\n| **Ask {{cell number}}, {{cell kind}}.** {{cell asked}} {{cell terms}} **{{cell state}}.** | {{#each progress}}{{#unless @first}} {{/unless}}{{cell text}}{{#each evidence}} ({{link text url cell=true}}){{/each}}{{else}}None is recorded.{{/each}} | {{#if drafted}}_Drafted from the findings:_ {{/if}}{{cell next}} |\n{{/each}}\n{{/each}}\n{{#if withheld}}\n\n{{md withheld}}\n{{/if}}\n", "follow-up.odt.hbs": '{{! What has become of the asks, as an OpenDocument text. Fields and helpers: README.md. }}\n{{> content-start}}\n<text:h text:style-name="Heading_20_1" text:outline-level="1">{{title}} – follow-up</text:h>\n{{> facts}}\n{{#if provenance}}\n<text:p text:style-name="Notice">{{provenance}}</text:p>\n{{/if}}\n<text:p text:style-name="Text_20_body">{{follow_up.scope}}{{#if follow_up.tally}} {{follow_up.tally}}{{/if}}</text:p>\n{{#each follow_up.themes}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">{{title}}</text:h>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-35"/><table:table-column table:style-name="column-35"/><table:table-column table:style-name="column-30"/>\n<table:table-header-rows><table:table-row>{{> head text="We asked for"}}{{> head text="Progress to date"}}{{> head text="What we want to see next"}}</table:table-row></table:table-header-rows>\n{{#each rows}}\n<table:table-row>\n<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">Ask {{number}}, {{kind}}.</text:span> {{asked}}</text:p><text:p text:style-name="Table_20_Contents">{{terms}}</text:p><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">{{state}}.</text:span></text:p></table:table-cell>\n<table:table-cell table:style-name="cell" office:value-type="string">{{#if progress}}<text:list text:style-name="Table_20_List">\n{{#each progress}}\n<text:list-item><text:p text:style-name="Table_20_Contents">{{text}}{{#each evidence}} ({{link text url}}){{/each}}</text:p></text:list-item>\n{{/each}}\n</text:list>{{else}}<text:p text:style-name="Table_20_Contents">None is recorded.</text:p>{{/if}}</table:table-cell>\n<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents">{{#if drafted}}<text:span text:style-name="Emphasis">Drafted from the findings:</text:span> {{/if}}{{next}}</text:p></table:table-cell>\n</table:table-row>\n{{/each}}\n</table:table>\n{{/each}}\n{{#if withheld}}\n<text:p text:style-name="Text_20_body">{{withheld}}</text:p>\n{{/if}}\n{{> content-end}}\n', "letter.html.hbs": '{{! The covering letter, and the annex after it, as one page that needs nothing else. Fields and helpers: README.md. }}\n<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>{{letter.subject}} – letter</title>\n{{> meta}}\n</head>\n<body>\n<a class="skip" href="#main">Skip to main content</a>\n<main id="main">\n{{#if audience_notice}}\n<p class="notice"><strong>{{audience_notice}}</strong></p>\n{{/if}}\n{{#if letter.notice}}\n<p class="notice"><strong>{{letter.notice}}</strong></p>\n{{/if}}\n{{#if provenance}}\n<p class="notice">{{provenance}}</p>\n{{/if}}\n<div class="letter">\n{{prose letter.from}}\n{{prose letter.to}}\n{{prose letter.dated}}\n<p>{{letter.salutation}}</p>\n<h1>{{letter.subject}}</h1>\n{{prose letter.context level=2}}\n{{prose letter.judgement level=2}}\n<p>{{letter.asks_lead}}</p>\n{{#if letter.asks}}\n<ul>\n{{#each letter.asks}}\n<li><strong>Ask {{number}}, {{kind}}.</strong> {{text}}{{#if outcome}} Outcome: {{outcome}}{{/if}} <span class="terms">Owner: {{owner}}. By when: {{due}}.</span>{{#if response}} <span class="terms">Response: {{response}}</span>{{/if}}</li>\n{{/each}}\n</ul>\n{{/if}}\n{{#each letter.not_commented}}\n<p>{{this}}</p>\n{{/each}}\n{{#if letter.follow_up}}\n{{prose letter.follow_up level=2}}\n{{/if}}\n{{#if letter.closing}}\n{{prose letter.closing level=2}}\n{{/if}}\n<p class="valediction">{{letter.valediction}}</p>\n{{prose letter.signed}}\n{{#if letter.copies}}\n<p>Copies: {{#each letter.copies}}{{#unless @first}}; {{/unless}}{{this}}{{/each}}</p>\n{{/if}}\n</div>\n<h2 class="page" id="annex">Annex: {{principle}}</h2>\n{{> annex-body}}\n</main>\n</body>\n</html>\n', "letter.md.hbs": "{{! The covering letter in Markdown, and the annex after it. Fields and helpers: README.md. }}\n# {{md letter.subject}}\n\n{{#if audience_notice}}\n**{{md audience_notice}}**\n\n{{/if}}\n{{#if letter.notice}}\n**{{md letter.notice}}**\n\n{{/if}}\n{{#if provenance}}\n> {{md provenance}}\n\n{{/if}}\n{{prose letter.from}}\n\n{{prose letter.to}}\n\n{{prose letter.dated}}\n\n{{md letter.salutation}}\n\n{{prose letter.context level=2}}\n\n{{prose letter.judgement level=2}}\n\n{{md letter.asks_lead}}\n\n{{#if letter.asks}}\n{{#each letter.asks}}\n- **Ask {{md number}}, {{md kind}}:** {{md text}}{{#if outcome}} Outcome: {{md outcome}}{{/if}} Owner: {{md owner}}. By when: {{md due}}.{{#if response}} Response: {{md response}}{{/if}}\n{{/each}}\n\n{{/if}}\n{{#each letter.not_commented}}\n{{md this}}\n\n{{/each}}\n{{#if letter.follow_up}}\n{{prose letter.follow_up level=2}}\n\n{{/if}}\n{{#if letter.closing}}\n{{prose letter.closing level=2}}\n\n{{/if}}\n{{md letter.valediction}}\n\n{{prose letter.signed}}\n\n{{#if letter.copies}}\nCopies: {{#each letter.copies}}{{#unless @first}}; {{/unless}}{{md this}}{{/each}}\n\n{{/if}}\n## Annex: {{md principle}}\n\n{{> annex-body}}\n", "letter.odt.hbs": '{{! The covering letter, and the annex after it, as an OpenDocument text. Fields and helpers: README.md. }}\n{{> content-start}}\n{{#if audience_notice}}\n<text:p text:style-name="Notice"><text:span text:style-name="Strong_20_Emphasis">{{audience_notice}}</text:span></text:p>\n{{/if}}\n{{#if letter.notice}}\n<text:p text:style-name="Notice"><text:span text:style-name="Strong_20_Emphasis">{{letter.notice}}</text:span></text:p>\n{{/if}}\n{{#if provenance}}\n<text:p text:style-name="Notice">{{provenance}}</text:p>\n{{/if}}\n{{prose letter.from}}\n{{prose letter.to}}\n{{prose letter.dated}}\n<text:p text:style-name="Text_20_body">{{letter.salutation}}</text:p>\n<text:h text:style-name="Letter_20_Subject" text:outline-level="1">{{letter.subject}}</text:h>\n{{prose letter.context level=2}}\n{{prose letter.judgement level=2}}\n<text:p text:style-name="Text_20_body">{{letter.asks_lead}}</text:p>\n{{#if letter.asks}}\n<text:list text:style-name="List_20_1">\n{{#each letter.asks}}\n<text:list-item><text:p text:style-name="List_20_Contents"><text:span text:style-name="Strong_20_Emphasis">Ask {{number}}, {{kind}}.</text:span> {{text}}{{#if outcome}} Outcome: {{outcome}}{{/if}} Owner: {{owner}}. By when: {{due}}.{{#if response}} Response: {{response}}{{/if}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n{{#each letter.not_commented}}\n<text:p text:style-name="Text_20_body">{{this}}</text:p>\n{{/each}}\n{{#if letter.follow_up}}\n{{prose letter.follow_up level=2}}\n{{/if}}\n{{#if letter.closing}}\n{{prose letter.closing level=2}}\n{{/if}}\n<text:p text:style-name="Valediction">{{letter.valediction}}</text:p>\n{{prose letter.signed}}\n{{#if letter.copies}}\n<text:p text:style-name="Text_20_body">Copies: {{#each letter.copies}}{{#unless @first}}; {{/unless}}{{this}}{{/each}}</text:p>\n{{/if}}\n<text:h text:style-name="Annex_20_Heading" text:outline-level="2">Annex: {{principle}}</text:h>\n{{> annex-body}}\n{{> content-end}}\n', "meta.odt.hbs": '{{! The properties of a document. It bears no date of its own: the same files make the same bytes. Fields: README.md. }}\n<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta office:version="1.2" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<office:meta>\n<meta:generator>{{method.generator}}</meta:generator>\n<dc:title>{{title}}</dc:title>\n<dc:subject>{{principle}}</dc:subject>\n<dc:description>{{label}}</dc:description>\n<dc:language>en-GB</dc:language>\n</office:meta>\n</office:document-meta>\n', "partials/annex-body.html.hbs": '{{> facts}}\n{{#if provenance}}\n<p class="notice">{{provenance}}</p>\n{{/if}}\n{{prose introduction level=2}}\n<p>{{edition.text}}{{#if edition.mapping}} {{edition.mapping}}{{/if}}{{#if edition.link}} ({{link edition.link}}){{/if}}</p>\n<section aria-labelledby="summary">\n<h2 id="summary">Summary</h2>\n{{> summary}}\n</section>\n{{#each practices}}\n<section aria-labelledby="{{anchor}}">\n{{> practice}}\n</section>\n{{/each}}\n<section aria-labelledby="asks">\n<h2 id="asks">Asks</h2>\n{{> asks}}\n<h3>Proposed by the tool</h3>\n{{> proposals}}\n</section>\n<section aria-labelledby="applicability">\n<h2 id="applicability">Statement of applicability</h2>\n{{> applicability}}\n</section>\n<section aria-labelledby="sources">\n<h2 id="sources">Sources</h2>\n{{> sources}}\n</section>\n<section aria-labelledby="evidence">\n<h2 id="evidence">Evidence</h2>\n{{> evidence}}\n</section>\n<section aria-labelledby="method">\n<h2 id="method">How this assessment was made</h2>\n{{> method}}\n</section>\n', "partials/annex-body.md.hbs": "{{> facts}}\n\n{{#if provenance}}\n> {{md provenance}}\n\n{{/if}}\n{{prose introduction}}\n\n{{md edition.text}}{{#if edition.mapping}} {{md edition.mapping}}{{#if edition.link}} ({{link edition.link}}){{/if}}{{/if}}\n\n## Summary\n\n{{md summary.position}}\n\n{{prose summary.judgement level=3}}\n\n{{md summary.note}}\n\n| Practice | Position | Judgement | Clauses | Deciding clause |\n| --- | --- | --- | --- | --- |\n{{#each summary.rows}}\n| {{cell practice}} {{cell title}} | {{cell position}} | {{cell judgement}} | {{cell clauses}} | {{cell deciding}} |\n{{/each}}\n\n{{#each practices}}\n{{> practice}}\n\n{{/each}}\n## Asks\n\n{{md asks_note}}\n\n{{> asks}}\n### Proposed by the tool\n\n{{md proposals_note}}\n\n{{> proposals}}\n## Statement of applicability\n\n{{md applicability.text}}\n\n{{> applicability}}\n## Sources\n\n{{#each sources}}\n{{> source}}\n\n{{/each}}\n## Evidence\n\n{{#if withheld}}\n{{md withheld}}\n\n{{/if}}\n{{> evidence}}\n{{#if notes}}\n\n### Working notes\n\n{{#each notes}}\n- On {{md about}}: {{md text}}{{#if by}} ({{md by}}){{/if}}\n{{/each}}\n{{/if}}\n\n## How this assessment was made\n\n{{> method}}\n\n## Appendix: clause by clause\n\n{{#each clause_types}}{{#unless @first}} {{/unless}}A clause of type “{{md name}}” {{md text}}{{/each}}\n{{#each practices}}\n\n### {{md id}} {{md title}}\n\n{{> clause-table}}\n{{/each}}\n{{#if method.further_parameters}}\n\n## Appendix: parameters\n\nThese choices, too, are the tool's and not the Code's.\n\n| Parameter | Value | What it does |\n| --- | --- | --- |\n{{#each method.further_parameters}}\n| {{cell id}} | {{cell value}} | {{cell text}} |\n{{/each}}\n{{/if}}\n", "partials/annex-body.odt.hbs": `{{> facts}}
{{#if provenance}}
<text:p text:style-name="Notice">{{provenance}}</text:p>
{{/if}}
{{prose introduction level=2}}
<text:p text:style-name="Text_20_body">{{edition.text}}{{#if edition.mapping}} {{edition.mapping}}{{#if edition.link}} ({{link edition.link}}){{/if}}{{/if}}</text:p>
<text:h text:style-name="Heading_20_2" text:outline-level="2">Summary</text:h>
{{> summary}}
{{#each practices}}
{{> practice}}
{{/each}}
<text:h text:style-name="Heading_20_2" text:outline-level="2">Asks</text:h>
{{> asks}}
<text:h text:style-name="Heading_20_3" text:outline-level="3">Proposed by the tool</text:h>
{{> proposals}}
<text:h text:style-name="Heading_20_2" text:outline-level="2">Statement of applicability</text:h>
{{> applicability}}
<text:h text:style-name="Heading_20_2" text:outline-level="2">Sources</text:h>
{{> sources}}
<text:h text:style-name="Heading_20_2" text:outline-level="2">Evidence</text:h>
{{> evidence}}
<text:h text:style-name="Heading_20_2" text:outline-level="2">How this assessment was made</text:h>
{{> method}}
<text:h text:style-name="Appendix_20_Heading" text:outline-level="2">Appendix: clause by clause</text:h>
<text:p text:style-name="Text_20_body">{{#each clause_types}}{{#unless @first}} {{/unless}}A clause of type “{{name}}” {{text}}{{/each}}</text:p>
{{#each practices}}
<text:h text:style-name="Heading_20_3" text:outline-level="3">{{id}} {{title}}</text:h>
{{> clause-table}}
{{/each}}
{{#if method.further_parameters}}
<text:h text:style-name="Heading_20_2" text:outline-level="2">Appendix: parameters</text:h>
<text:p text:style-name="Caption">The other choices that are the tool's and not the Code's</text:p>
<table:table table:style-name="table">
<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-50"/>
<table:table-header-rows><table:table-row>{{> head text="Parameter"}}{{> head text="Value"}}{{> head text="What it does"}}</table:table-row></table:table-header-rows>
{{#each method.further_parameters}}
<table:table-row>{{> cell text=id}}{{> cell text=value}}{{> cell}}</table:table-row>
{{/each}}
</table:table>
{{/if}}
`, "partials/applicability.html.hbs": '<p>{{applicability.text}}</p>\n{{#if applicability.not_applicable}}\n<table class="stack">\n<caption>Clauses that do not apply</caption>\n<thead><tr><th scope="col">Clause</th><th scope="col">Reason</th><th scope="col">Said by</th><th scope="col">Recorded in</th></tr></thead>\n<tbody>\n{{#each applicability.not_applicable}}\n<tr><th scope="row">{{clause}} <span class="words">{{words}}</span></th><td data-label="Reason">{{reason}}</td><td data-label="Said by">{{by}}</td><td data-label="Recorded in">{{place}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n{{/if}}\n{{#if applicability.parts}}\n<table class="stack">\n<caption>Parts of clauses that do not apply</caption>\n<thead><tr><th scope="col">Clause and part</th><th scope="col">Reason</th><th scope="col">Said by</th></tr></thead>\n<tbody>\n{{#each applicability.parts}}\n<tr><th scope="row">{{clause}} <span class="words">{{words}}</span></th><td data-label="Reason">{{reason}}</td><td data-label="Said by">{{by}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n{{/if}}\n{{#if applicability.deferred}}\n<table class="stack">\n<caption>Clauses left to another body</caption>\n<thead><tr><th scope="col">Clause</th><th scope="col">Reason</th><th scope="col">Left to</th><th scope="col">Recorded in</th></tr></thead>\n<tbody>\n{{#each applicability.deferred}}\n<tr><th scope="row">{{clause}} <span class="words">{{words}}</span></th><td data-label="Reason">{{reason}}</td><td data-label="Left to">{{by}}</td><td data-label="Recorded in">{{place}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n{{/if}}\n', "partials/applicability.md.hbs": "{{#if applicability.not_applicable}}\n| Not applicable | Words | Reason | Said by | Recorded in |\n| --- | --- | --- | --- | --- |\n{{#each applicability.not_applicable}}\n| {{cell clause}} | {{cell words}} | {{cell reason}} | {{cell by}} | {{cell place}} |\n{{/each}}\n\n{{/if}}\n{{#if applicability.parts}}\n| Part not applicable | Part | Reason | Said by |\n| --- | --- | --- | --- |\n{{#each applicability.parts}}\n| {{cell clause}} | {{cell words}} | {{cell reason}} | {{cell by}} |\n{{/each}}\n\n{{/if}}\n{{#if applicability.deferred}}\n| Deferred | Words | Reason | Left to | Recorded in |\n| --- | --- | --- | --- | --- |\n{{#each applicability.deferred}}\n| {{cell clause}} | {{cell words}} | {{cell reason}} | {{cell by}} | {{cell place}} |\n{{/each}}\n\n{{/if}}\n", "partials/applicability.odt.hbs": '<text:p text:style-name="Text_20_body">{{applicability.text}}</text:p>\n{{#if applicability.not_applicable}}\n<text:p text:style-name="Caption">Clauses that do not apply</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-35"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-20"/>\n<table:table-header-rows><table:table-row>{{> head text="Clause"}}{{> head text="Reason"}}{{> head text="Said by"}}{{> head text="Recorded in"}}</table:table-row></table:table-header-rows>\n{{#each applicability.not_applicable}}\n<table:table-row>{{> clause-cell id=clause}}{{> cell text=reason}}{{> cell text=by}}{{> cell text=place}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n{{#if applicability.parts}}\n<text:p text:style-name="Caption">Parts of clauses that do not apply</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-50"/><table:table-column table:style-name="column-20"/>\n<table:table-header-rows><table:table-row>{{> head text="Clause and part"}}{{> head text="Reason"}}{{> head text="Said by"}}</table:table-row></table:table-header-rows>\n{{#each applicability.parts}}\n<table:table-row>{{> clause-cell id=clause}}{{> cell text=reason}}{{> cell text=by}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n{{#if applicability.deferred}}\n<text:p text:style-name="Caption">Clauses left to another body</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-35"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-20"/>\n<table:table-header-rows><table:table-row>{{> head text="Clause"}}{{> head text="Reason"}}{{> head text="Left to"}}{{> head text="Recorded in"}}</table:table-row></table:table-header-rows>\n{{#each applicability.deferred}}\n<table:table-row>{{> clause-cell id=clause}}{{> cell text=reason}}{{> cell text=by}}{{> cell text=place}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n', "partials/asks.html.hbs": '<p>{{asks_note}}</p>\n{{#if asks}}\n<table class="stack">\n<caption>Asks, with owner, date and state</caption>\n<thead><tr><th scope="col">Ask</th><th scope="col">What is asked</th><th scope="col">Clauses</th><th scope="col">Owner</th><th scope="col">By when</th><th scope="col">State</th></tr></thead>\n<tbody>\n{{#each asks}}\n<tr id="{{anchor}}"><th scope="row">{{number}}</th><td data-label="What is asked"><strong>{{kind}}.</strong> {{text}}{{#if outcome}} Outcome: {{outcome}}{{/if}} {{how}}{{#if response}}<p class="response"><strong>Response.</strong> {{response}}</p>{{/if}}</td><td data-label="Clauses">{{clauses}}</td><td data-label="Owner">{{owner}}</td><td data-label="By when">{{due}}</td><td data-label="State">{{state}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n{{/if}}\n{{#if ask_history}}\n<ul>\n{{#each ask_history}}\n<li>{{this}}</li>\n{{/each}}\n</ul>\n{{/if}}\n', "partials/asks.md.hbs": "{{#if asks}}\n| Ask | What is asked | Clauses | Owner | By when | State |\n| --- | --- | --- | --- | --- | --- |\n{{#each asks}}\n| {{cell number}} | {{cell kind}}: {{cell text}}{{#if outcome}} Outcome: {{cell outcome}}{{/if}}{{#if how}} {{cell how}}{{/if}}{{#if response}} **Response:** {{cell response}}{{/if}} | {{cell clauses}} | {{cell owner}} | {{cell due}} | {{cell state}} |\n{{/each}}\n\n{{#each ask_history}}\n- {{md this}}\n{{/each}}\n\n{{/if}}\n", "partials/asks.odt.hbs": '<text:p text:style-name="Text_20_body">{{asks_note}}</text:p>\n{{#if asks}}\n<text:p text:style-name="Caption">Asks, with owner, date and state</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-35"/><table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-15"/>\n<table:table-header-rows><table:table-row>{{> head text="Ask"}}{{> head text="What is asked"}}{{> head text="Clauses"}}{{> head text="Owner"}}{{> head text="By when"}}{{> head text="State"}}</table:table-row></table:table-header-rows>\n{{#each asks}}\n<table:table-row>{{> cell text=number}}<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">{{kind}}.</text:span> {{text}}{{#if outcome}} Outcome: {{outcome}}{{/if}}{{#if how}} {{how}}{{/if}}</text:p>{{#if response}}<text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">Response.</text:span> {{response}}</text:p>{{/if}}</table:table-cell>{{> cell text=clauses}}{{> cell text=owner}}{{> cell text=due}}{{> cell text=state}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n{{#if ask_history}}\n<text:list text:style-name="List_20_1">\n{{#each ask_history}}\n<text:list-item><text:p text:style-name="List_20_Contents">{{this}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n', "partials/cell.odt.hbs": '<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents">{{text}}</text:p></table:table-cell>\n', "partials/clause-cell.odt.hbs": '<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">{{id}}</text:span></text:p><text:p text:style-name="Table_20_Contents">{{words}}</text:p></table:table-cell>\n', "partials/clause-table.html.hbs": '<details>\n<summary>{{id}} clause by clause</summary>\n<table class="stack">\n<caption>Findings on the clauses of {{id}}, with the evidence behind each</caption>\n<thead><tr><th scope="col">Clause</th><th scope="col">Finding</th><th scope="col">Evidence</th><th scope="col">What would lift it</th></tr></thead>\n<tbody>\n{{#each clauses}}\n<tr>\n<th scope="row" id="{{anchor}}">{{id}} <span class="words">{{words}}</span> <span class="rules">{{type}}, {{force}}</span></th>\n<td data-label="Finding"><strong>{{finding}}</strong> <span class="rules">{{rule.text}}</span></td>\n<td data-label="Evidence">{{#if standings}}<ul>\n{{#each standings}}\n<li>{{link item}}: {{word}}{{#if shows}}. It shows: {{shows}}{{/if}} <span class="rules">{{#each rules}}{{#unless @first}}; {{/unless}}{{text}}{{/each}}. {{place}}</span></li>\n{{/each}}\n</ul>{{else}}None{{/if}}</td>\n<td data-label="What would lift it">{{#if lifts}}<ul>\n{{#each lifts}}\n<li>{{this}}</li>\n{{/each}}\n</ul>{{else}}–{{/if}}</td>\n</tr>\n{{/each}}\n</tbody>\n</table>\n</details>\n', "partials/clause-table.md.hbs": "| Clause | Words | Type | Finding | What would lift it |\n| --- | --- | --- | --- | --- |\n{{#each clauses}}\n| {{cell id}} | {{cell words}} | {{cell type}}, {{cell force}} | {{cell finding}}: {{cell rule.text}} | {{#each lifts}}{{#unless @first}} {{/unless}}{{cell this}}{{else}}–{{/each}} |\n{{/each}}\n\n| Clause | Evidence | Standing | Rules | Recorded in |\n| --- | --- | --- | --- | --- |\n{{#each clauses}}\n{{#each standings}}\n| {{cell ../id}} | {{link item cell=true}}{{#if shows}}: {{cell shows}}{{/if}} | {{cell word}} | {{#each rules}}{{#unless @first}}; {{/unless}}{{cell text}}{{/each}} | {{cell place}} |\n{{/each}}\n{{/each}}\n", "partials/clause-table.odt.hbs": '<text:p text:style-name="Caption">Findings on the clauses of {{id}}, with the evidence behind each</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-35"/><table:table-column table:style-name="column-30"/>\n<table:table-header-rows><table:table-row>{{> head text="Clause"}}{{> head text="Finding"}}{{> head text="Evidence"}}{{> head text="What would lift it"}}</table:table-row></table:table-header-rows>\n{{#each clauses}}\n<table:table-row>\n<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:bookmark text:name="{{anchor}}"/><text:span text:style-name="Strong_20_Emphasis">{{id}}</text:span></text:p><text:p text:style-name="Table_20_Contents">{{words}}</text:p><text:p text:style-name="Table_20_Contents">{{type}}, {{force}}</text:p></table:table-cell>\n<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">{{finding}}</text:span></text:p><text:p text:style-name="Table_20_Contents">{{rule.text}}</text:p></table:table-cell>\n<table:table-cell table:style-name="cell" office:value-type="string">{{#if standings}}<text:list text:style-name="Table_20_List">\n{{#each standings}}\n<text:list-item><text:p text:style-name="Table_20_Contents">{{link item}}: {{word}}. {{#if shows}}It shows: {{shows}} {{/if}}{{#each rules}}{{#unless @first}}; {{/unless}}{{text}}{{/each}}. {{place}}</text:p></text:list-item>\n{{/each}}\n</text:list>{{else}}<text:p text:style-name="Table_20_Contents">None</text:p>{{/if}}</table:table-cell>\n<table:table-cell table:style-name="cell" office:value-type="string">{{#if lifts}}<text:list text:style-name="Table_20_List">\n{{#each lifts}}\n<text:list-item><text:p text:style-name="Table_20_Contents">{{this}}</text:p></text:list-item>\n{{/each}}\n</text:list>{{else}}<text:p text:style-name="Table_20_Contents">–</text:p>{{/if}}</table:table-cell>\n</table:table-row>\n{{/each}}\n</table:table>\n', "partials/content-end.odt.hbs": "</office:text>\n</office:body>\n</office:document-content>\n", "partials/content-start.odt.hbs": '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content office:version="1.2" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">\n{{! How tables look stands with the content, because word processors look for it nowhere else. A column is as many hundredths of the table wide as its style says. }}\n<office:automatic-styles>\n<style:style style:name="table" style:family="table"><style:table-properties style:width="17cm" style:rel-width="100%" table:align="margins" fo:margin-top="0cm" fo:margin-bottom="0.5cm" table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>\n<style:style style:name="head" style:family="table-cell"><style:table-cell-properties style:vertical-align="bottom" fo:padding="0.1cm" fo:background-color="#f3f2f1" fo:border-top="0.5pt solid #b1b4b6" fo:border-bottom="1.5pt solid #0b0c0c" fo:border-left="none" fo:border-right="none"/></style:style>\n<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties style:vertical-align="top" fo:padding="0.1cm" fo:border-top="none" fo:border-bottom="0.5pt solid #b1b4b6" fo:border-left="none" fo:border-right="none"/></style:style>\n<style:style style:name="total" style:family="table-cell"><style:table-cell-properties style:vertical-align="top" fo:padding="0.1cm" fo:border-top="1.5pt solid #0b0c0c" fo:border-bottom="0.5pt solid #b1b4b6" fo:border-left="none" fo:border-right="none"/></style:style>\n<style:style style:name="column-5" style:family="table-column"><style:table-column-properties style:column-width="0.85cm" style:rel-column-width="500*"/></style:style>\n<style:style style:name="column-10" style:family="table-column"><style:table-column-properties style:column-width="1.7cm" style:rel-column-width="1000*"/></style:style>\n<style:style style:name="column-15" style:family="table-column"><style:table-column-properties style:column-width="2.55cm" style:rel-column-width="1500*"/></style:style>\n<style:style style:name="column-20" style:family="table-column"><style:table-column-properties style:column-width="3.4cm" style:rel-column-width="2000*"/></style:style>\n<style:style style:name="column-25" style:family="table-column"><style:table-column-properties style:column-width="4.25cm" style:rel-column-width="2500*"/></style:style>\n<style:style style:name="column-30" style:family="table-column"><style:table-column-properties style:column-width="5.1cm" style:rel-column-width="3000*"/></style:style>\n<style:style style:name="column-35" style:family="table-column"><style:table-column-properties style:column-width="5.95cm" style:rel-column-width="3500*"/></style:style>\n<style:style style:name="column-40" style:family="table-column"><style:table-column-properties style:column-width="6.8cm" style:rel-column-width="4000*"/></style:style>\n<style:style style:name="column-45" style:family="table-column"><style:table-column-properties style:column-width="7.65cm" style:rel-column-width="4500*"/></style:style>\n<style:style style:name="column-50" style:family="table-column"><style:table-column-properties style:column-width="8.5cm" style:rel-column-width="5000*"/></style:style>\n<style:style style:name="column-55" style:family="table-column"><style:table-column-properties style:column-width="9.35cm" style:rel-column-width="5500*"/></style:style>\n<style:style style:name="column-60" style:family="table-column"><style:table-column-properties style:column-width="10.2cm" style:rel-column-width="6000*"/></style:style>\n<style:style style:name="column-65" style:family="table-column"><style:table-column-properties style:column-width="11.05cm" style:rel-column-width="6500*"/></style:style>\n<style:style style:name="column-70" style:family="table-column"><style:table-column-properties style:column-width="11.9cm" style:rel-column-width="7000*"/></style:style>\n<style:style style:name="column-75" style:family="table-column"><style:table-column-properties style:column-width="12.75cm" style:rel-column-width="7500*"/></style:style>\n<style:style style:name="column-80" style:family="table-column"><style:table-column-properties style:column-width="13.6cm" style:rel-column-width="8000*"/></style:style>\n<style:style style:name="column-85" style:family="table-column"><style:table-column-properties style:column-width="14.45cm" style:rel-column-width="8500*"/></style:style>\n<style:style style:name="column-90" style:family="table-column"><style:table-column-properties style:column-width="15.3cm" style:rel-column-width="9000*"/></style:style>\n<style:style style:name="column-95" style:family="table-column"><style:table-column-properties style:column-width="16.15cm" style:rel-column-width="9500*"/></style:style>\n<style:style style:name="column-100" style:family="table-column"><style:table-column-properties style:column-width="17cm" style:rel-column-width="10000*"/></style:style>\n</office:automatic-styles>\n<office:body>\n<office:text>\n', "partials/evidence.html.hbs": '{{#if withheld}}\n<p>{{withheld}}</p>\n{{/if}}\n{{#if evidence}}\n<details>\n<summary>The evidence items</summary>\n<table class="stack">\n<caption>Evidence items, with who says so and the number of the source</caption>\n<thead><tr><th scope="col">Item</th><th scope="col">Said by</th><th scope="col">Who can open it</th><th scope="col">Clauses</th><th scope="col">Source</th><th scope="col">Recorded in</th></tr></thead>\n<tbody>\n{{#each evidence}}\n<tr id="{{anchor}}"><th scope="row">{{title}} <span class="rules">{{id}}. {{kind}}</span></th><td data-label="Said by">{{voice}}</td><td data-label="Who can open it">{{access}}</td><td data-label="Clauses">{{clauses}}</td><td data-label="Source">{{#if source}}<a href="#source-{{source}}">{{source}}</a>{{else}}–{{/if}}</td><td data-label="Recorded in">{{place}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n</details>\n{{/if}}\n{{#if notes}}\n<h3>Working notes</h3>\n<ul>\n{{#each notes}}\n<li>On {{about}}: {{text}}{{#if by}} ({{by}}){{/if}}</li>\n{{/each}}\n</ul>\n{{/if}}\n', "partials/evidence.md.hbs": "| Item | What it is | Said by | Who can open it | Clauses | Source | Recorded in |\n| --- | --- | --- | --- | --- | --- | --- |\n{{#each evidence}}\n| {{cell title}} ({{cell id}}) | {{cell kind}} | {{cell voice}} | {{cell access}} | {{cell clauses}} | {{#if source}}{{cell source}}{{else}}–{{/if}} | {{cell place}} |\n{{/each}}\n", "partials/evidence.odt.hbs": '{{#if withheld}}\n<text:p text:style-name="Text_20_body">{{withheld}}</text:p>\n{{/if}}\n{{#if evidence}}\n<text:p text:style-name="Caption">Evidence items, with who says so and the number of the source</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-15"/>\n<table:table-header-rows><table:table-row>{{> head text="Item"}}{{> head text="Said by"}}{{> head text="Who can open it"}}{{> head text="Clauses"}}{{> head text="Source"}}{{> head text="Recorded in"}}</table:table-row></table:table-header-rows>\n{{#each evidence}}\n<table:table-row><table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">{{title}}</text:span></text:p><text:p text:style-name="Table_20_Contents">{{id}}. {{kind}}</text:p></table:table-cell>{{> cell text=voice}}{{> cell text=access}}{{> cell text=clauses}}<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents">{{#if source}}<text:a xlink:type="simple" xlink:href="#source-{{source}}" text:style-name="Internet_20_link" text:visited-style-name="Visited_20_Internet_20_Link">{{source}}</text:a>{{else}}–{{/if}}</text:p></table:table-cell>{{> cell text=place}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n{{#if notes}}\n<text:h text:style-name="Heading_20_3" text:outline-level="3">Working notes</text:h>\n<text:list text:style-name="List_20_1">\n{{#each notes}}\n<text:list-item><text:p text:style-name="List_20_Contents">On {{about}}: {{text}}{{#if by}} ({{by}}){{/if}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n', "partials/facts.html.hbs": '{{#if audience_notice}}\n<p class="notice"><strong>{{audience_notice}}</strong></p>\n{{/if}}\n<dl class="facts">\n{{#each facts}}\n<div><dt>{{name}}</dt><dd>{{text}}</dd></div>\n{{/each}}\n</dl>\n', "partials/facts.md.hbs": "{{#if audience_notice}}\n**{{md audience_notice}}**\n\n{{/if}}\n| Principle | {{cell principle}} |\n| --- | --- |\n{{#each facts}}\n| {{cell name}} | {{cell text}} |\n{{/each}}\n", "partials/facts.odt.hbs": '{{#if audience_notice}}\n<text:p text:style-name="Notice"><text:span text:style-name="Strong_20_Emphasis">{{audience_notice}}</text:span></text:p>\n{{/if}}\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-25"/><table:table-column table:style-name="column-75"/>\n<table:table-header-rows><table:table-row>{{> head text="Principle"}}{{> head text=principle}}</table:table-row></table:table-header-rows>\n{{#each facts}}\n<table:table-row>{{> cell text=name}}{{> cell}}</table:table-row>\n{{/each}}\n</table:table>\n', "partials/head-number.odt.hbs": '<table:table-cell table:style-name="head" office:value-type="string"><text:p text:style-name="Table_20_Heading_20_Right">{{text}}</text:p></table:table-cell>\n', "partials/head.odt.hbs": '<table:table-cell table:style-name="head" office:value-type="string"><text:p text:style-name="Table_20_Heading">{{text}}</text:p></table:table-cell>\n', "partials/meta.html.hbs": `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<style>
{{> style}}
</style>
`, "partials/method.html.hbs": `{{#each method.paragraphs}}
<p>{{this}}</p>
{{/each}}
<p>The practices are quoted from {{link method.quoted_from}}. {{method.credit}}</p>
<p>{{#each clause_types}}{{#unless @first}} {{/unless}}A clause of type “{{name}}” {{text}}{{/each}}</p>
<h3>Parameters</h3>
<table class="stack">
<caption>Choices that are the tool's and not the Code's</caption>
<thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">What it does</th></tr></thead>
<tbody>
{{#each method.parameters}}
<tr><th scope="row">{{id}}</th><td data-label="Value">{{value}}</td><td data-label="What it does">{{text}}</td></tr>
{{/each}}
</tbody>
</table>
{{#if method.further_parameters}}
<details>
<summary>All other parameters</summary>
<table class="stack">
<caption>The other choices that are the tool's and not the Code's</caption>
<thead><tr><th scope="col">Parameter</th><th scope="col">Value</th><th scope="col">What it does</th></tr></thead>
<tbody>
{{#each method.further_parameters}}
<tr><th scope="row">{{id}}</th><td data-label="Value">{{value}}</td><td data-label="What it does">{{text}}</td></tr>
{{/each}}
</tbody>
</table>
</details>
{{/if}}
<h3>Input files</h3>
<table class="stack">
<caption>The files this document was made from, with their digests</caption>
<thead><tr><th scope="col">File</th><th scope="col">What it is</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
{{#each method.inputs}}
<tr><th scope="row">{{file}}</th><td data-label="What it is">{{kind}}</td><td data-label="SHA-256" class="digest">{{sha256}}</td></tr>
{{/each}}
</tbody>
</table>
`, "partials/method.md.hbs": "{{#each method.paragraphs}}\n{{md this}}\n\n{{/each}}\nThe practices are quoted from {{link method.quoted_from}}. {{md method.credit}}\n\n### Parameters\n\nThese choices are the tool's and not the Code's.\n\n| Parameter | Value | What it does |\n| --- | --- | --- |\n{{#each method.parameters}}\n| {{cell id}} | {{cell value}} | {{cell text}} |\n{{/each}}\n{{#if method.further_parameters}}\n\nThe other parameters are in the last appendix.\n{{/if}}\n\n### Input files\n\n| File | What it is | SHA-256 |\n| --- | --- | --- |\n{{#each method.inputs}}\n| {{cell file}} | {{cell kind}} | {{cell sha256}} |\n{{/each}}\n", "partials/method.odt.hbs": `{{#each method.paragraphs}}
<text:p text:style-name="Text_20_body">{{this}}</text:p>
{{/each}}
<text:p text:style-name="Text_20_body">The practices are quoted from {{link method.quoted_from}}. {{method.credit}}</text:p>
<text:h text:style-name="Heading_20_3" text:outline-level="3">Parameters</text:h>
<text:p text:style-name="Caption">Choices that are the tool's and not the Code's</text:p>
<table:table table:style-name="table">
<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-50"/>
<table:table-header-rows><table:table-row>{{> head text="Parameter"}}{{> head text="Value"}}{{> head text="What it does"}}</table:table-row></table:table-header-rows>
{{#each method.parameters}}
<table:table-row>{{> cell text=id}}{{> cell text=value}}{{> cell}}</table:table-row>
{{/each}}
</table:table>
{{#if method.further_parameters}}
<text:p text:style-name="Text_20_body">The other parameters are in the last appendix.</text:p>
{{/if}}
<text:h text:style-name="Heading_20_3" text:outline-level="3">Input files</text:h>
<text:p text:style-name="Caption">The files this document was made from, with their digests</text:p>
<table:table table:style-name="table">
<table:table-column table:style-name="column-25"/><table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-55"/>
<table:table-header-rows><table:table-row>{{> head text="File"}}{{> head text="What it is"}}{{> head text="SHA-256"}}</table:table-row></table:table-header-rows>
{{#each method.inputs}}
<table:table-row>{{> cell text=file}}{{> cell text=kind}}{{> cell text=sha256}}</table:table-row>
{{/each}}
</table:table>
`, "partials/number.odt.hbs": '<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents_20_Right">{{text}}</text:p></table:table-cell>\n', "partials/practice.html.hbs": '<h2 id="{{anchor}}">Practice {{id}}: {{title}}</h2>\n<blockquote><p>{{text}}</p></blockquote>\n<h3>{{label}}</h3>\n{{#if draft_notice}}\n<p class="notice"><strong>{{draft_notice}}</strong></p>\n{{/if}}\n{{prose assessment level=4}}\n{{#if adverse}}\n<h3>What speaks against it</h3>\n{{prose adverse level=4}}\n{{/if}}\n{{#if improvements}}\n<h3>What could be better</h3>\n{{prose improvements level=4}}\n{{/if}}\n<h3>Position and judgement</h3>\n<p class="position"><strong>{{position.phrase}}.</strong> {{> strip position.strip}} {{position.score}}</p>\n<p>{{position.because}} <span class="rules">Rules: {{position.rules}}.</span></p>\n{{prose judgement level=4}}\n{{> clause-table}}\n', "partials/practice.md.hbs": "## Practice {{md id}}: {{md title}}\n\n> {{md text}}\n\n### {{md label}}\n\n{{#if draft_notice}}\n**{{md draft_notice}}**\n\n{{/if}}\n{{prose assessment level=4}}\n\n{{#if adverse}}\n### What speaks against it\n\n{{prose adverse level=4}}\n\n{{/if}}\n{{#if improvements}}\n### What could be better\n\n{{prose improvements level=4}}\n\n{{/if}}\n### Position and judgement\n\n**{{md position.phrase}}.** {{md position.because}} {{md position.score}} (Rules: {{md position.rules}}.)\n\n{{prose judgement level=4}}\n", "partials/practice.odt.hbs": '<text:h text:style-name="Heading_20_2" text:outline-level="2"><text:bookmark text:name="{{anchor}}"/>Practice {{id}}: {{title}}</text:h>\n<text:p text:style-name="Quotations">{{text}}</text:p>\n<text:h text:style-name="Heading_20_3" text:outline-level="3">{{label}}</text:h>\n{{#if draft_notice}}\n<text:p text:style-name="Notice"><text:span text:style-name="Strong_20_Emphasis">{{draft_notice}}</text:span></text:p>\n{{/if}}\n{{prose assessment level=4}}\n{{#if adverse}}\n<text:h text:style-name="Heading_20_3" text:outline-level="3">What speaks against it</text:h>\n{{prose adverse level=4}}\n{{/if}}\n{{#if improvements}}\n<text:h text:style-name="Heading_20_3" text:outline-level="3">What could be better</text:h>\n{{prose improvements level=4}}\n{{/if}}\n<text:h text:style-name="Heading_20_3" text:outline-level="3">Position and judgement</text:h>\n<text:p text:style-name="Text_20_body"><text:span text:style-name="Strong_20_Emphasis">{{position.phrase}}.</text:span> {{position.because}} {{position.score}} (Rules: {{position.rules}}.)</text:p>\n{{prose judgement level=4}}\n', "partials/proposals.html.hbs": '<p>{{proposals_note}}</p>\n{{#if proposals}}\n<details>\n<summary>The proposals</summary>\n<table class="stack">\n<caption>Proposals for a person to decide on</caption>\n<thead><tr><th scope="col">Clause</th><th scope="col">Proposal</th><th scope="col">Because</th><th scope="col">Covered by</th></tr></thead>\n<tbody>\n{{#each proposals}}\n<tr><th scope="row">{{clause}}</th><td data-label="Proposal"><strong>{{kind}}.</strong> {{text}}</td><td data-label="Because"><span class="rules">{{#each rules}}{{#unless @first}}, {{/unless}}{{id}}{{/each}}</span></td><td data-label="Covered by">{{covered_by}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n</details>\n{{/if}}\n', "partials/proposals.md.hbs": "{{#if proposals}}\n| Clause | Proposal | Because | Covered by |\n| --- | --- | --- | --- |\n{{#each proposals}}\n| {{cell clause}} | {{cell kind}}: {{cell text}} | {{#each rules}}{{#unless @first}}, {{/unless}}{{cell id}}{{/each}} | {{cell covered_by}} |\n{{/each}}\n\n{{/if}}\n", "partials/proposals.odt.hbs": '<text:p text:style-name="Text_20_body">{{proposals_note}}</text:p>\n{{#if proposals}}\n<text:p text:style-name="Caption">Proposals for a person to decide on</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-45"/><table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-15"/>\n<table:table-header-rows><table:table-row>{{> head text="Clause"}}{{> head text="Proposal"}}{{> head text="Because"}}{{> head text="Covered by"}}</table:table-row></table:table-header-rows>\n{{#each proposals}}\n<table:table-row>{{> cell text=clause}}<table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:span text:style-name="Strong_20_Emphasis">{{kind}}.</text:span> {{text}}</text:p></table:table-cell><table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents">{{#each rules}}{{#unless @first}}, {{/unless}}{{id}}{{/each}}</text:p></table:table-cell>{{> cell text=covered_by}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n', "partials/question.html.hbs": '<h3 id="{{anchor}}">Question {{number}}: {{subject}}</h3>\n<blockquote>\n{{#each words}}\n<p>“{{text}}” ({{name}})</p>\n{{/each}}\n</blockquote>\n<p><strong>{{question}}</strong></p>\n<p>{{why}}</p>\n{{#if held}}\n<p>What we hold so far:</p>\n<ul>\n{{#each held}}\n<li>{{link item}}{{#if text}}: {{text}}{{/if}}</li>\n{{/each}}\n</ul>\n{{/if}}\n{{#if wanted}}\n<p>Please tell us:</p>\n<ul>\n{{#each wanted}}\n<li>{{this}}</li>\n{{/each}}\n</ul>\n{{/if}}\n<p>{{documents}}</p>\n{{> reply}}\n', "partials/question.odt.hbs": '<text:h text:style-name="Heading_20_3" text:outline-level="3">Question {{number}}: {{subject}}</text:h>\n{{#each words}}\n<text:p text:style-name="Quotations">“{{text}}” ({{name}})</text:p>\n{{/each}}\n<text:p text:style-name="Text_20_body"><text:span text:style-name="Strong_20_Emphasis">{{question}}</text:span></text:p>\n<text:p text:style-name="Text_20_body">{{why}}</text:p>\n{{#if held}}\n<text:p text:style-name="Text_20_body">What we hold so far:</text:p>\n<text:list text:style-name="List_20_1">\n{{#each held}}\n<text:list-item><text:p text:style-name="List_20_Contents">{{link item}}{{#if text}}: {{text}}{{/if}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n{{#if wanted}}\n<text:p text:style-name="Text_20_body">Please tell us:</text:p>\n<text:list text:style-name="List_20_1">\n{{#each wanted}}\n<text:list-item><text:p text:style-name="List_20_Contents">{{this}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n<text:p text:style-name="Text_20_body">{{documents}}</text:p>\n<text:p text:style-name="Text_20_body"><text:span text:style-name="Strong_20_Emphasis">Question:</text:span> {{id}}</text:p>\n{{#each form}}\n<text:p text:style-name="Text_20_body"><text:span text:style-name="Strong_20_Emphasis">{{this}}:</text:span></text:p>\n{{/each}}\n', "partials/reply.html.hbs": '<div class="reply">\n<p><strong>Question:</strong> {{id}}</p>\n{{#each form}}\n<p><strong>{{this}}:</strong></p>\n{{/each}}\n</div>\n', "partials/reply.md.hbs": "**Question:** {{md id}}\n\n{{#each form}}\n**{{md this}}:**\n\n{{/each}}\n", "partials/source.md.hbs": '{{md number}}. {{link title url}}. {{md about}}{{#if about}} {{/if}}{{md access}}{{#if archived_url}} {{link "Archived copy" archived_url}}.{{/if}}{{#if sha256}} SHA-256 {{md sha256}}.{{/if}}\n', "partials/sources.html.hbs": '<ol class="sources">\n{{#each sources}}\n<li id="{{anchor}}">{{link title url}}{{#if url}} <span class="url">{{url}}</span>{{/if}} {{about}} {{access}}{{#if archived_url}} {{link "Archived copy" archived_url}} <span class="url">{{archived_url}}</span>{{/if}}{{#if sha256}} <span class="rules">SHA-256 {{sha256}}</span>{{/if}}</li>\n{{/each}}\n</ol>\n', "partials/sources.odt.hbs": '{{#if sources}}\n<text:list text:style-name="Numbering_20_1">\n{{#each sources}}\n<text:list-item text:start-value="{{number}}"><text:p text:style-name="List_20_Contents"><text:bookmark text:name="{{anchor}}"/>{{link title url}}. {{about}}{{#if about}} {{/if}}{{access}}{{#if archived_url}} {{link "Archived copy" archived_url}}.{{/if}}{{#if sha256}} SHA-256 {{sha256}}.{{/if}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n', "partials/strip.html.hbs": '<svg class="strip" aria-hidden="true" focusable="false" width="{{width}}" height="16" viewBox="0 0 {{width}} 16">{{#each boxes}}<rect class="box" x="{{x}}" y="1" width="14" height="14"></rect>{{#if met}}<rect class="fill" x="{{x}}" y="1" width="14" height="14"></rect>{{/if}}{{#if partly}}<rect class="fill" x="{{x}}" y="8" width="14" height="7"></rect>{{/if}}{{#if not_met}}<path class="box" transform="translate({{x}} 1)" d="M3 3l8 8M11 3l-8 8"></path>{{/if}}{{/each}}</svg>\n', "partials/style.html.hbs": ':root { --ink: #0b0c0c; --paper: #fff; --soft: #505a5f; --rule: #b1b4b6; --wash: #f3f2f1; --link: #1d70b8; --seen: #4c2c92; --focus: #fd0; --focus-ink: #0b0c0c; }\n@media (prefers-color-scheme: dark) { :root { --ink: #f3f2f1; --paper: #16181a; --soft: #b1b4b6; --rule: #505a5f; --wash: #24272a; --link: #8fc4f0; --seen: #c9b6f2; } }\n* { box-sizing: border-box; }\nhtml { color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }\nbody { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.45 Arial, Helvetica, "Liberation Sans", sans-serif; overflow-wrap: break-word; }\nmain { max-width: 62rem; margin: 0 auto; padding: 1rem 1rem 4rem; }\np, ul, ol, blockquote, dl { max-width: 44rem; margin: 0 0 1rem; }\nh1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 2rem 0 0.75rem; }\nh1 { font-size: 2.1rem; margin-top: 0.25rem; }\nh2 { font-size: 1.6rem; margin-top: 3rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); }\nh3 { font-size: 1.25rem; }\nh4, h5, h6 { font-size: 1.1rem; }\na { color: var(--link); text-underline-offset: 0.12em; text-decoration-thickness: max(1px, 0.06em); }\na:visited { color: var(--seen); }\na:hover { text-decoration-thickness: 0.15em; }\n:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; background: var(--focus); color: var(--focus-ink); box-shadow: 0 4px var(--focus-ink); }\n.scroll:focus-visible { background: none; color: inherit; }\n.skip { position: absolute; left: 1rem; top: -10rem; padding: 0.5rem 1rem; }\n.skip:focus { top: 0.5rem; }\n.kicker { margin: 1rem 0 0; color: var(--soft); font-weight: bold; }\n.facts { max-width: none; border-top: 1px solid var(--rule); }\n.facts div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; padding: 0.4rem 0; border-bottom: 1px solid var(--rule); }\ndt { font-weight: bold; }\ndd { margin: 0; }\nblockquote { padding: 0.25rem 0 0.25rem 1rem; border-left: 5px solid var(--rule); }\nblockquote p { margin: 0; }\n.notice { padding: 0.75rem 1rem; border: 1px solid var(--rule); border-left: 5px solid var(--ink); background: var(--wash); }\n.rules, .small, .url { font-size: 0.875rem; color: var(--soft); }\n.position { display: flex; flex-wrap: wrap; align-items: center; gap: 0.35rem 0.75rem; }\n.strip { flex: none; }\n.box { fill: none; stroke: currentColor; stroke-width: 1.5; }\n.fill { fill: currentColor; }\n.note { display: none; }\nul, ol { padding-left: 1.4rem; }\n.sources { padding-left: 2.2rem; }\nli { margin-bottom: 0.4rem; }\n.board .facts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }\n.board .facts div { display: block; padding: 0; border: 0; }\n.board .facts dt, .board .facts dd { display: inline; margin-right: 0.35rem; }\n.letter { max-width: 44rem; }\n.letter h1 { font-size: 1.4rem; }\n.valediction { margin-bottom: 3.5rem; }\n.terms, .state { display: block; }\n.response { margin: 0.35rem 0 0; }\n.thirds th, .thirds td { width: 33%; }\n.legend span { white-space: nowrap; margin-left: 0.6rem; }\n.legend .strip { vertical-align: -0.1em; }\ntfoot th, tfoot td { border-top: 2px solid var(--ink); }\n.url { display: block; overflow-wrap: anywhere; }\ntable { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; font-size: 1rem; line-height: 1.35; }\ncaption { text-align: left; font-weight: bold; padding: 0.5rem 0; }\nth, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--rule); }\nth .words { display: block; font-weight: normal; }\nth .rules { display: block; font-weight: normal; }\ntd .rules { display: block; }\ntd ul { margin: 0; padding-left: 1.1rem; }\n.reply { max-width: 44rem; margin: 0 0 1.5rem; padding: 0.75rem 1rem 0.25rem; border: 1px solid var(--rule); }\n.reply p { min-height: 1.6em; margin: 0 0 0.4rem; border-bottom: 1px dotted var(--rule); }\n.digest { overflow-wrap: anywhere; font-family: monospace; font-size: 0.875rem; }\n.scroll { overflow-x: auto; }\npre { white-space: pre-wrap; }\ndetails { margin: 0 0 1.5rem; }\nsummary { padding: 0.4rem 0; color: var(--link); text-decoration: underline; cursor: pointer; }\n@media screen and (max-width: 48rem) {\n  body { font-size: 1rem; }\n  h1 { font-size: 1.6rem; }\n  h2 { font-size: 1.35rem; }\n  .facts div { grid-template-columns: 1fr; gap: 0; }\n  .stack, .stack caption, .stack tbody, .stack tfoot, .stack tr, .stack th, .stack td { display: block; }\n  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  .stack tr { padding: 0.75rem 0; border-bottom: 2px solid var(--rule); }\n  .stack th, .stack td { width: auto; padding: 0.15rem 0; border: 0; }\n  .stack td::before { content: attr(data-label) ": "; font-weight: bold; }\n}\n@media (forced-colors: active) { .notice, blockquote { border-color: CanvasText; } :focus-visible { outline-color: Highlight; box-shadow: none; } }\n@media print {\n  @page { size: A4; margin: 18mm 16mm 20mm; }\n  :root { --ink: #000; --paper: #fff; --soft: #333; --rule: #888; --wash: #fff; --link: #000; --seen: #000; }\n  body { font-size: 10pt; }\n  main { max-width: none; padding: 0; }\n  p, ul, ol, blockquote, dl { max-width: none; }\n  table { font-size: 8.5pt; }\n  .rules, .small, .url { font-size: 8pt; }\n  .skip, summary { display: none; }\n  .page { break-before: page; }\n  @page board { size: A4; margin: 11mm 14mm; }\n  .board { page: board; font-size: 8.5pt; }\n  .board table { font-size: 8pt; }\n  .board .notice { padding: 0.3rem 0.75rem; }\n  .board .strip { height: 9pt; width: auto; }\n  .board .counts th:first-child { width: 30%; }\n  .board .counts .words { display: inline; }\n  .board .trend .words { display: none; }\n  .board h1 { font-size: 14pt; margin-bottom: 0.25rem; }\n  .board h2 { font-size: 11.5pt; margin: 0.75rem 0 0.25rem; padding-top: 0.35rem; }\n  .board p, .board ol, .board table, .board .facts { margin-bottom: 0.25rem; line-height: 1.25; }\n  .board caption { padding: 0.15rem 0; }\n  .board .kicker { margin: 0; }\n  .board th, .board td { padding-top: 0.2rem; padding-bottom: 0.2rem; }\n  .note { display: inline; font-size: 0.75em; line-height: 0; }\n  details::details-content { content-visibility: visible; block-size: auto; overflow: visible; }\n  h1, h2, h3, caption { break-after: avoid; }\n  tr, li, blockquote, .notice, .reply { break-inside: avoid; }\n  thead { display: table-header-group; }\n}\n', "partials/summary.html.hbs": '<p>{{summary.position}}</p>\n{{prose summary.judgement level=3}}\n<p>{{summary.note}}</p>\n<table class="stack">\n<caption>Position and judgement on each practice</caption>\n<thead><tr><th scope="col">Practice</th><th scope="col">Position</th><th scope="col">Judgement</th><th scope="col">Clauses</th><th scope="col">Deciding clause</th></tr></thead>\n<tbody>\n{{#each summary.rows}}\n<tr><th scope="row"><a href="#{{anchor}}">{{practice}} {{title}}</a></th><td data-label="Position">{{position}}</td><td data-label="Judgement">{{judgement}}</td><td data-label="Clauses">{{clauses}}</td><td data-label="Deciding clause">{{deciding}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n', "partials/summary.odt.hbs": '<text:p text:style-name="Text_20_body">{{summary.position}}</text:p>\n{{prose summary.judgement level=3}}\n<text:p text:style-name="Text_20_body">{{summary.note}}</text:p>\n<text:p text:style-name="Caption">Position and judgement on each practice</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-30"/><table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-15"/>\n<table:table-header-rows><table:table-row>{{> head text="Practice"}}{{> head text="Position"}}{{> head text="Judgement"}}{{> head text="Clauses"}}{{> head text="Deciding clause"}}</table:table-row></table:table-header-rows>\n{{#each summary.rows}}\n<table:table-row><table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents"><text:a xlink:type="simple" xlink:href="#{{anchor}}" text:style-name="Internet_20_link" text:visited-style-name="Visited_20_Internet_20_Link">{{practice}} {{title}}</text:a></text:p></table:table-cell>{{> cell text=position}}{{> cell text=judgement}}{{> cell text=clauses}}{{> cell text=deciding}}</table:table-row>\n{{/each}}\n</table:table>\n', "partials/total-number.odt.hbs": '<table:table-cell table:style-name="total" office:value-type="string"><text:p text:style-name="Table_20_Heading_20_Right">{{text}}</text:p></table:table-cell>\n', "partials/total.odt.hbs": '<table:table-cell table:style-name="total" office:value-type="string"><text:p text:style-name="Table_20_Heading">{{text}}</text:p></table:table-cell>\n', "request.html.hbs": '{{! The request for information as one page that needs nothing else: no script, no request. Fields and helpers: README.md. }}\n<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>{{request.title}}</title>\n{{> meta}}\n</head>\n<body>\n<a class="skip" href="#main">Skip to main content</a>\n<main id="main">\n<p class="kicker">{{principle}}</p>\n<h1>{{request.title}}</h1>\n<dl class="facts">\n{{#each request.facts}}\n<div><dt>{{name}}</dt><dd>{{text}}</dd></div>\n{{/each}}\n</dl>\n{{#if audience_notice}}\n<p class="notice"><strong>{{audience_notice}}</strong></p>\n{{/if}}\n<p class="notice"><strong>{{request.notice}}</strong></p>\n{{#if provenance}}\n<p class="notice">{{provenance}}</p>\n{{/if}}\n{{#each request.opening}}\n<p>{{this}}</p>\n{{/each}}\n{{#if request.help}}\n<section aria-labelledby="how">\n<h2 id="how">How to answer</h2>\n<p>{{request.help_note}}</p>\n<table class="stack">\n<caption>The lines of a form</caption>\n<thead><tr><th scope="col">Line</th><th scope="col">What belongs behind it</th></tr></thead>\n<tbody>\n{{#each request.help}}\n<tr><th scope="row">{{name}}</th><td data-label="What belongs behind it">{{text}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n</section>\n{{/if}}\n{{#each request.practices}}\n<section aria-labelledby="{{anchor}}">\n<h2 id="{{anchor}}">Practice {{id}}: {{title}}</h2>\n{{#each questions}}\n{{> question}}\n{{/each}}\n</section>\n{{/each}}\n{{#if request.replies}}\n<section aria-labelledby="answered">\n<h2 id="answered">Answered already</h2>\n<p>{{request.replies_note}}</p>\n<table class="stack">\n<caption>Questions that have been answered</caption>\n<thead><tr><th scope="col">Question</th><th scope="col">What was given in reply</th></tr></thead>\n<tbody>\n{{#each request.replies}}\n<tr><th scope="row">{{question}}</th><td data-label="What was given in reply">{{items}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n</section>\n{{/if}}\n{{#if request.not_asked}}\n<section aria-labelledby="not-asked">\n<h2 id="not-asked">What we do not ask</h2>\n<ul>\n{{#each request.not_asked}}\n<li>{{this}}</li>\n{{/each}}\n</ul>\n</section>\n{{/if}}\n{{#each request.closing}}\n<p>{{this}}</p>\n{{/each}}\n</main>\n</body>\n</html>\n', "request.md.hbs": "{{! The request for information in Markdown. Fields and helpers: README.md. }}\n# {{md request.title}}\n\n{{#each request.facts}}\n| {{cell name}} | {{cell text}} |\n{{#if @first}}\n| --- | --- |\n{{/if}}\n{{/each}}\n\n{{#if audience_notice}}\n**{{md audience_notice}}**\n\n{{/if}}\n**{{md request.notice}}**\n\n{{#if provenance}}\n> {{md provenance}}\n\n{{/if}}\n{{#each request.opening}}\n{{md this}}\n\n{{/each}}\n{{#if request.help}}\n## How to answer\n\n{{md request.help_note}}\n\n| Line | What belongs behind it |\n| --- | --- |\n{{#each request.help}}\n| {{cell name}} | {{cell text}} |\n{{/each}}\n\n{{/if}}\n{{#each request.practices}}\n## Practice {{md id}}: {{md title}}\n\n{{#each questions}}\n### Question {{md number}}: {{md subject}}\n\n{{#each words}}\n{{#unless @first}}\n>\n{{/unless}}\n> “{{md text}}” ({{md name}})\n{{/each}}\n\n**{{md question}}**\n\n{{md why}}\n\n{{#if held}}\nWhat we hold so far:\n\n{{#each held}}\n- {{link item}}{{#if text}}: {{md text}}{{/if}}\n{{/each}}\n\n{{/if}}\n{{#if wanted}}\nPlease tell us:\n\n{{#each wanted}}\n- {{md this}}\n{{/each}}\n\n{{/if}}\n{{md documents}}\n\n{{> reply}}\n{{/each}}\n{{/each}}\n{{#if request.replies}}\n## Answered already\n\n{{md request.replies_note}}\n\n| Question | What was given in reply |\n| --- | --- |\n{{#each request.replies}}\n| {{cell question}} | {{cell items}} |\n{{/each}}\n\n{{/if}}\n{{#if request.not_asked}}\n## What we do not ask\n\n{{#each request.not_asked}}\n- {{md this}}\n{{/each}}\n\n{{/if}}\n{{#each request.closing}}\n{{md this}}\n{{/each}}\n", "request.odt.hbs": '{{! The request for information as an OpenDocument text. Fields and helpers: README.md. }}\n{{> content-start}}\n<text:h text:style-name="Heading_20_1" text:outline-level="1">{{request.title}}</text:h>\n{{#if audience_notice}}\n<text:p text:style-name="Notice"><text:span text:style-name="Strong_20_Emphasis">{{audience_notice}}</text:span></text:p>\n{{/if}}\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-25"/><table:table-column table:style-name="column-75"/>\n{{#each request.facts}}\n{{#if @first}}\n<table:table-header-rows><table:table-row>{{> head text=name}}{{> head}}</table:table-row></table:table-header-rows>\n{{else}}\n<table:table-row>{{> cell text=name}}{{> cell}}</table:table-row>\n{{/if}}\n{{/each}}\n</table:table>\n<text:p text:style-name="Notice"><text:span text:style-name="Strong_20_Emphasis">{{request.notice}}</text:span></text:p>\n{{#if provenance}}\n<text:p text:style-name="Notice">{{provenance}}</text:p>\n{{/if}}\n{{#each request.opening}}\n<text:p text:style-name="Text_20_body">{{this}}</text:p>\n{{/each}}\n{{#if request.help}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">How to answer</text:h>\n<text:p text:style-name="Text_20_body">{{request.help_note}}</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-25"/><table:table-column table:style-name="column-75"/>\n<table:table-header-rows><table:table-row>{{> head text="Line"}}{{> head text="What belongs behind it"}}</table:table-row></table:table-header-rows>\n{{#each request.help}}\n<table:table-row>{{> cell text=name}}{{> cell}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n{{#each request.practices}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">Practice {{id}}: {{title}}</text:h>\n{{#each questions}}\n{{> question}}\n{{/each}}\n{{/each}}\n{{#if request.replies}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">Answered already</text:h>\n<text:p text:style-name="Text_20_body">{{request.replies_note}}</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-25"/><table:table-column table:style-name="column-75"/>\n<table:table-header-rows><table:table-row>{{> head text="Question"}}{{> head text="What was given in reply"}}</table:table-row></table:table-header-rows>\n{{#each request.replies}}\n<table:table-row>{{> cell text=question}}{{> cell text=items}}</table:table-row>\n{{/each}}\n</table:table>\n{{/if}}\n{{#if request.not_asked}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">What we do not ask</text:h>\n<text:list text:style-name="List_20_1">\n{{#each request.not_asked}}\n<text:list-item><text:p text:style-name="List_20_Contents">{{this}}</text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n{{#each request.closing}}\n<text:p text:style-name="Text_20_body">{{this}}</text:p>\n{{/each}}\n{{> content-end}}\n', "scorecard.html.hbs": '{{! One page for a board that needs nothing else. Fields and helpers: README.md. }}\n<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<title>{{title}} – scorecard</title>\n{{> meta}}\n</head>\n<body>\n<a class="skip" href="#main">Skip to main content</a>\n<main id="main" class="board">\n<p class="kicker">Scorecard: {{principle}}</p>\n<h1>{{title}}</h1>\n{{> facts}}\n{{#if provenance}}\n<p class="notice">{{provenance}}</p>\n{{/if}}\n<p>{{summary.position}}</p>\n<p>{{summary.note}}</p>\n{{#if rules_note}}\n<p>{{rules_note}}</p>\n{{/if}}\n<table class="stack counts">\n<caption>Position, judgement and clauses on each practice</caption>\n<thead><tr><th scope="col">Practice</th><th scope="col">Position</th><th scope="col">Judgement</th><th scope="col">Clauses</th><th scope="col">Met</th><th scope="col">Partly met</th><th scope="col">Not shown</th><th scope="col">Not met</th><th scope="col">Applicable</th></tr></thead>\n<tbody>\n{{#each scorecard.rows}}\n<tr><th scope="row">{{id}} <span class="words">{{title}}</span></th><td data-label="Position">{{position}}</td><td data-label="Judgement">{{judgement}}</td><td data-label="Clauses">{{> strip strip}}</td><td data-label="Met">{{met}}</td><td data-label="Partly met">{{partly_met}}</td><td data-label="Not shown">{{not_shown}}</td><td data-label="Not met">{{not_met}}</td><td data-label="Applicable">{{applicable}}</td></tr>\n{{/each}}\n</tbody>\n{{#with scorecard.total}}\n<tfoot>\n<tr><th scope="row">{{id}} <span class="words">{{title}}</span></th><td data-label="Position"><strong>{{position}}</strong></td><td data-label="Judgement"><strong>{{judgement}}</strong></td><td data-label="Score">{{percent}}</td><td data-label="Met"><strong>{{met}}</strong></td><td data-label="Partly met"><strong>{{partly_met}}</strong></td><td data-label="Not shown"><strong>{{not_shown}}</strong></td><td data-label="Not met"><strong>{{not_met}}</strong></td><td data-label="Applicable"><strong>{{applicable}}</strong></td></tr>\n</tfoot>\n{{/with}}\n</table>\n<p class="legend">In the drawing, a box is a clause: {{#each scorecard.legend}}<span>{{> strip strip}} {{word}}</span>{{/each}}</p>\n{{#if scorecard.missing}}\n<p>{{scorecard.missing}}</p>\n{{/if}}\n<section aria-labelledby="moves">\n<h2 id="moves">What would move it most</h2>\n<p>{{scorecard.moves_note}}</p>\n{{#if scorecard.moves}}\n<ol>\n{{#each scorecard.moves}}\n<li>{{text}} <strong>{{effect}}</strong></li>\n{{/each}}\n</ol>\n{{/if}}\n</section>\n{{#with scorecard.trend}}\n<section aria-labelledby="trend">\n<h2 id="trend">How it stood before</h2>\n<table class="stack trend">\n<caption>Position and clauses on each practice, oldest first</caption>\n<thead><tr><th scope="col">Practice</th>{{#each dates}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}\n<tr><th scope="row">{{practice}} <span class="words">{{title}}</span></th>{{#each cells}}<td data-label="{{date}}">{{#each lines}}{{#unless @first}}<br>{{/unless}}{{this}}{{/each}}</td>{{/each}}</tr>\n{{/each}}\n</tbody>\n</table>\n</section>\n{{/with}}\n{{#if withheld}}\n<p>{{withheld}}</p>\n{{/if}}\n</main>\n</body>\n</html>\n', "scorecard.md.hbs": "{{! One page for a board, in Markdown. Fields and helpers: README.md. }}\n# {{md title}} – scorecard\n\n{{> facts}}\n\n{{#if provenance}}\n> {{md provenance}}\n\n{{/if}}\n{{md summary.position}}\n\n{{md summary.note}}\n\n{{#if rules_note}}\n{{md rules_note}}\n\n{{/if}}\n| Practice | Position | Judgement | Met | Partly met | Not shown | Not met | Applicable |\n| --- | --- | --- | --: | --: | --: | --: | --: |\n{{#each scorecard.rows}}\n| {{cell id}} {{cell title}} | {{cell position}} | {{cell judgement}} | {{cell met}} | {{cell partly_met}} | {{cell not_shown}} | {{cell not_met}} | {{cell applicable}} |\n{{/each}}\n{{#with scorecard.total}}\n| **{{cell id}} {{cell title}}** | **{{cell position}}** | **{{cell judgement}}** | **{{cell met}}** | **{{cell partly_met}}** | **{{cell not_shown}}** | **{{cell not_met}}** | **{{cell applicable}}** |\n{{/with}}\n{{#if scorecard.missing}}\n\n{{md scorecard.missing}}\n{{/if}}\n\n## What would move it most\n\n{{md scorecard.moves_note}}\n{{#if scorecard.moves}}\n\n{{#each scorecard.moves}}\n- {{md text}} {{md effect}}\n{{/each}}\n{{/if}}\n{{#if scorecard.trend}}\n\n## How it stood before\n\n| Practice |{{#each scorecard.trend.dates}} {{cell this}} |{{/each}}\n| --- |{{#each scorecard.trend.dates}} --- |{{/each}}\n{{#each scorecard.trend.rows}}\n| {{cell practice}} {{cell title}} |{{#each cells}} {{cell text}} |{{/each}}\n{{/each}}\n{{/if}}\n{{#if withheld}}\n\n{{md withheld}}\n{{/if}}\n", "scorecard.odt.hbs": '{{! One page for a board as an OpenDocument text. Fields and helpers: README.md. }}\n{{> content-start}}\n<text:h text:style-name="Heading_20_1" text:outline-level="1">{{title}} – scorecard</text:h>\n{{> facts}}\n{{#if provenance}}\n<text:p text:style-name="Notice">{{provenance}}</text:p>\n{{/if}}\n<text:p text:style-name="Text_20_body">{{summary.position}}</text:p>\n<text:p text:style-name="Text_20_body">{{summary.note}}</text:p>\n{{#if rules_note}}\n<text:p text:style-name="Text_20_body">{{rules_note}}</text:p>\n{{/if}}\n<text:p text:style-name="Caption">Position, judgement and clauses on each practice</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-20"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-15"/><table:table-column table:style-name="column-5"/><table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-10"/><table:table-column table:style-name="column-15"/>\n<table:table-header-rows><table:table-row>{{> head text="Practice"}}{{> head text="Position"}}{{> head text="Judgement"}}{{> head-number text="Met"}}{{> head-number text="Partly met"}}{{> head-number text="Not shown"}}{{> head-number text="Not met"}}{{> head-number text="Applicable"}}</table:table-row></table:table-header-rows>\n{{#each scorecard.rows}}\n<table:table-row><table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents">{{id}} {{title}}</text:p></table:table-cell>{{> cell text=position}}{{> cell text=judgement}}{{> number text=met}}{{> number text=partly_met}}{{> number text=not_shown}}{{> number text=not_met}}{{> number text=applicable}}</table:table-row>\n{{/each}}\n{{#with scorecard.total}}\n<table:table-row><table:table-cell table:style-name="total" office:value-type="string"><text:p text:style-name="Table_20_Heading">{{id}} {{title}}</text:p></table:table-cell>{{> total text=position}}{{> total text=judgement}}{{> total-number text=met}}{{> total-number text=partly_met}}{{> total-number text=not_shown}}{{> total-number text=not_met}}{{> total-number text=applicable}}</table:table-row>\n{{/with}}\n</table:table>\n{{#if scorecard.missing}}\n<text:p text:style-name="Text_20_body">{{scorecard.missing}}</text:p>\n{{/if}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">What would move it most</text:h>\n<text:p text:style-name="Text_20_body">{{scorecard.moves_note}}</text:p>\n{{#if scorecard.moves}}\n<text:list text:style-name="Numbering_20_1">\n{{#each scorecard.moves}}\n<text:list-item><text:p text:style-name="List_20_Contents">{{text}} <text:span text:style-name="Strong_20_Emphasis">{{effect}}</text:span></text:p></text:list-item>\n{{/each}}\n</text:list>\n{{/if}}\n{{#with scorecard.trend}}\n<text:h text:style-name="Heading_20_2" text:outline-level="2">How it stood before</text:h>\n<text:p text:style-name="Caption">Position and clauses on each practice, oldest first</text:p>\n<table:table table:style-name="table">\n<table:table-column table:style-name="column-20"/>{{#each dates}}<table:table-column table:style-name="column-20"/>{{/each}}\n<table:table-header-rows><table:table-row>{{> head text="Practice"}}{{#each dates}}{{> head text=this}}{{/each}}</table:table-row></table:table-header-rows>\n{{#each rows}}\n<table:table-row><table:table-cell table:style-name="cell" office:value-type="string"><text:p text:style-name="Table_20_Contents">{{practice}} {{title}}</text:p></table:table-cell>{{#each cells}}{{> cell}}{{/each}}</table:table-row>\n{{/each}}\n</table:table>\n{{/with}}\n{{#if withheld}}\n<text:p text:style-name="Text_20_body">{{withheld}}</text:p>\n{{/if}}\n{{> content-end}}\n', "styles.odt.hbs": `{{! The styles of a document: fonts, paragraphs, lists, the page and its footer. How tables look: partials/content-start.odt.hbs. }}
<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles office:version="1.2" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<office:font-face-decls>
<style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss" style:font-pitch="variable"/>
<style:font-face style:name="Courier New" svg:font-family="'Courier New'" style:font-family-generic="modern" style:font-pitch="fixed"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit" style:tab-stop-distance="1.25cm" style:writing-mode="page"/><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:color="#0b0c0c" fo:language="en" fo:country="GB" fo:hyphenate="false"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"><style:paragraph-properties fo:orphans="2" fo:widows="2"/></style:style>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.3cm" fo:line-height="120%"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always" fo:keep-together="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="22pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:margin-top="0.8cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="18pt"/></style:style>
<style:style style:name="Heading_20_3" style:display-name="Heading 3" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="3" style:class="text"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="15pt"/></style:style>
<style:style style:name="Heading_20_4" style:display-name="Heading 4" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="4" style:class="text"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="13pt"/></style:style>
<style:style style:name="Heading_20_5" style:display-name="Heading 5" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="5" style:class="text"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Heading_20_6" style:display-name="Heading 6" style:family="paragraph" style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="6" style:class="text"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.25cm"/><style:text-properties fo:font-size="12pt"/></style:style>
<style:style style:name="Annex_20_Heading" style:display-name="Annex Heading" style:family="paragraph" style:parent-style-name="Heading_20_2" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Letter_20_Subject" style:display-name="Letter Subject" style:family="paragraph" style:parent-style-name="Heading_20_1" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:margin-top="0.2cm" fo:margin-bottom="0.35cm"/><style:text-properties fo:font-size="14pt"/></style:style>
<style:style style:name="Valediction" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:margin-top="0.6cm" fo:margin-bottom="1.6cm" fo:keep-with-next="always"/></style:style>
<style:style style:name="Appendix_20_Heading" style:display-name="Appendix Heading" style:family="paragraph" style:parent-style-name="Heading_20_2" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text" style:master-page-name="Landscape"/>
<style:style style:name="Quotations" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="html"><style:paragraph-properties fo:margin-left="0.5cm" fo:padding-left="0.4cm" fo:padding-right="0cm" fo:padding-top="0cm" fo:padding-bottom="0cm" fo:border-left="3pt solid #b1b4b6" fo:border-right="none" fo:border-top="none" fo:border-bottom="none"/></style:style>
<style:style style:name="Notice" style:family="paragraph" style:parent-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:padding="0.25cm" fo:border="0.5pt solid #0b0c0c" fo:background-color="#f3f2f1"/></style:style>
<style:style style:name="List_20_Contents" style:display-name="List Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="list"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.2cm" fo:line-height="120%"/></style:style>
<style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" style:family="paragraph" style:parent-style-name="Standard" style:class="html"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.35cm"/><style:text-properties style:font-name="Courier New" fo:font-size="11pt"/></style:style>
<style:style style:name="Horizontal_20_Line" style:display-name="Horizontal Line" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="html"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.5cm" fo:padding="0cm" fo:border-left="none" fo:border-right="none" fo:border-top="none" fo:border-bottom="0.5pt solid #b1b4b6"/><style:text-properties fo:font-size="6pt"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-top="0.2cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.05cm" fo:orphans="0" fo:widows="0"/><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Table_20_Contents_20_Centred" style:display-name="Table Contents Centred" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:text-align="center" style:justify-single-word="false"/></style:style>
<style:style style:name="Table_20_Contents_20_Right" style:display-name="Table Contents Right" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:text-align="end" style:justify-single-word="false"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Heading_20_Centred" style:display-name="Table Heading Centred" style:family="paragraph" style:parent-style-name="Table_20_Heading" style:class="extra"><style:paragraph-properties fo:text-align="center" style:justify-single-word="false"/></style:style>
<style:style style:name="Table_20_Heading_20_Right" style:display-name="Table Heading Right" style:family="paragraph" style:parent-style-name="Table_20_Heading" style:class="extra"><style:paragraph-properties fo:text-align="end" style:justify-single-word="false"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:padding-top="0.15cm" fo:padding-bottom="0cm" fo:padding-left="0cm" fo:padding-right="0cm" fo:border-top="0.5pt solid #b1b4b6" fo:border-bottom="none" fo:border-left="none" fo:border-right="none"><style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="10pt"/></style:style>
<style:style style:name="Footer_20_Landscape" style:display-name="Footer Landscape" style:family="paragraph" style:parent-style-name="Footer" style:class="extra"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="25.7cm" style:type="right"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#1d70b8" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
<style:style style:name="Visited_20_Internet_20_Link" style:display-name="Visited Internet Link" style:family="text"><style:text-properties fo:color="#4c2c92" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Source_20_Text" style:display-name="Source Text" style:family="text"><style:text-properties style:font-name="Courier New"/></style:style>
<style:style style:name="Deleted" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/><text:outline-level-style text:level="2" style:num-format=""/><text:outline-level-style text:level="3" style:num-format=""/><text:outline-level-style text:level="4" style:num-format=""/><text:outline-level-style text:level="5" style:num-format=""/><text:outline-level-style text:level="6" style:num-format=""/><text:outline-level-style text:level="7" style:num-format=""/><text:outline-level-style text:level="8" style:num-format=""/><text:outline-level-style text:level="9" style:num-format=""/><text:outline-level-style text:level="10" style:num-format=""/></text:outline-style>
<text:list-style style:name="List_20_1" style:display-name="List 1">
<text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="2" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="3" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.8cm" fo:text-indent="-0.6cm" fo:margin-left="1.8cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="4" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2.4cm" fo:text-indent="-0.6cm" fo:margin-left="2.4cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="5" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="3.0cm" fo:text-indent="-0.6cm" fo:margin-left="3.0cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="6" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="3.6cm" fo:text-indent="-0.6cm" fo:margin-left="3.6cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="7" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="4.2cm" fo:text-indent="-0.6cm" fo:margin-left="4.2cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="8" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="4.8cm" fo:text-indent="-0.6cm" fo:margin-left="4.8cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="9" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="5.4cm" fo:text-indent="-0.6cm" fo:margin-left="5.4cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="10" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="6.0cm" fo:text-indent="-0.6cm" fo:margin-left="6.0cm"/></style:list-level-properties></text:list-level-style-bullet>
</text:list-style>
<text:list-style style:name="Numbering_20_1" style:display-name="Numbering 1">
<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.9cm" fo:text-indent="-0.9cm" fo:margin-left="0.9cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="2" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.8cm" fo:text-indent="-0.9cm" fo:margin-left="1.8cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="3" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2.7cm" fo:text-indent="-0.9cm" fo:margin-left="2.7cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="4" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="3.6cm" fo:text-indent="-0.9cm" fo:margin-left="3.6cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="5" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="4.5cm" fo:text-indent="-0.9cm" fo:margin-left="4.5cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="6" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="5.4cm" fo:text-indent="-0.9cm" fo:margin-left="5.4cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="7" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="6.3cm" fo:text-indent="-0.9cm" fo:margin-left="6.3cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="8" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="7.2cm" fo:text-indent="-0.9cm" fo:margin-left="7.2cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="9" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="8.1cm" fo:text-indent="-0.9cm" fo:margin-left="8.1cm"/></style:list-level-properties></text:list-level-style-number>
<text:list-level-style-number text:level="10" style:num-suffix="." style:num-format="1"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="9.0cm" fo:text-indent="-0.9cm" fo:margin-left="9.0cm"/></style:list-level-properties></text:list-level-style-number>
</text:list-style>
<text:list-style style:name="Table_20_List" style:display-name="Table List">
<text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.4cm" fo:text-indent="-0.4cm" fo:margin-left="0.4cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="2" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" fo:text-indent="-0.4cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="3" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.4cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="4" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.6cm" fo:text-indent="-0.4cm" fo:margin-left="1.6cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="5" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2.0cm" fo:text-indent="-0.4cm" fo:margin-left="2.0cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="6" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2.4cm" fo:text-indent="-0.4cm" fo:margin-left="2.4cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="7" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="2.8cm" fo:text-indent="-0.4cm" fo:margin-left="2.8cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="8" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="3.2cm" fo:text-indent="-0.4cm" fo:margin-left="3.2cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="9" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="3.6cm" fo:text-indent="-0.4cm" fo:margin-left="3.6cm"/></style:list-level-properties></text:list-level-style-bullet>
<text:list-level-style-bullet text:level="10" text:bullet-char="–"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="4.0cm" fo:text-indent="-0.4cm" fo:margin-left="4.0cm"/></style:list-level-properties></text:list-level-style-bullet>
</text:list-style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm" style:writing-mode="lr-tb"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
<style:page-layout style:name="a4-landscape"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm" style:writing-mode="lr-tb"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="a4"><style:footer><text:p text:style-name="Footer"><text:title>{{title}}</text:title><text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>
<style:master-page style:name="Landscape" style:page-layout-name="a4-landscape"><style:footer><text:p text:style-name="Footer_20_Landscape"><text:title>{{title}}</text:title><text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>
</office:master-styles>
</office:document-styles>
` };

// src/render/render.ts
import Handlebars2 from "handlebars";

// src/render/helpers.ts
import Handlebars from "handlebars";

// src/render/html.ts
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";

// src/view/prose.ts
var inline = (parts) => parts.filter((part) => part !== "").map((part) => typeof part === "string" ? { type: "text", value: part } : part);
function paragraph(...parts) {
  return { type: "paragraph", children: inline(parts) };
}
function lines(...texts) {
  return paragraph(...texts.flatMap((text, index) => index === 0 ? [text] : [{ type: "break" }, text]));
}
function bullets(items2) {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items2.map((parts) => ({ type: "listItem", spread: false, children: [paragraph(...parts)] }))
  };
}
function link(text, url, source) {
  return { type: "link", url, children: [{ type: "text", value: text }], ...source === void 0 ? {} : { data: { source } } };
}
function prose(...blocks) {
  return { type: "root", children: [...blocks] };
}
function plainText(node) {
  if ("value" in node) return node.value;
  if (!("children" in node)) return node.type === "break" ? " " : "";
  const block3 = node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote" || node.type === "table";
  return node.children.map(plainText).join(block3 ? "\n" : "");
}
function isAllowedUrl(url) {
  return /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i.test(url);
}

// src/render/markdown.ts
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
var options = {
  bullet: "-",
  emphasis: "_",
  rule: "-",
  listItemIndent: "one",
  resourceLink: true,
  fences: true,
  extensions: [gfmToMarkdown({ tableCellPadding: true })],
  // GitHub takes "www." for the start of an address whatever follows, an escaped character too.
  unsafe: [{ character: ".", before: "[Ww]{3}", inConstruct: "phrasing", notInConstruct: ["autolink", "link", "image", "label"] }]
};
function oneLine(text) {
  return text.replaceAll("\0", "�").replace(/[\t\n\v\f\r ]+/g, " ").replace(/^ | $/g, "");
}
var plain = /^(?!\d+[.)])[\p{L}\p{N}“‘](?:[\p{L}\p{N} ,;'’‘“”–…().%?/½]|:(?=[ ”’]|$)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))*$/u;
var isPlain = (line) => plain.test(line) && !/www\./i.test(line);
var plainUrl = /^https?:\/\/[\w./?=#%:,-]+$/;
function markdownText(text) {
  const line = oneLine(text);
  return isPlain(line) ? line : closed(written({ type: "paragraph", children: [{ type: "text", value: line }] }));
}
function markdownCell(text) {
  const line = oneLine(text);
  return isPlain(line) ? line : closed(written({ type: "tableCell", children: [{ type: "text", value: line }] }));
}
function markdownLink({ text, url }, within3) {
  if (url === null || !isAllowedUrl(url)) return within3 === "cell" ? markdownCell(text) : markdownText(text);
  const line = oneLine(text);
  if (isPlain(line) && plainUrl.test(url)) return `[${line}](${url})`;
  return written({
    type: within3 === "cell" ? "tableCell" : "paragraph",
    children: [{ type: "link", url, children: [{ type: "text", value: line }] }]
  });
}
function markdownProse(prose2, level) {
  return written(lowered(prose2, level));
}
function lowered(prose2, level) {
  const children = prose2.children.map((node) => node.type === "heading" ? { ...node, depth: Math.min(node.depth + level - 1, 6) } : node);
  return { type: "root", children };
}
var written = (node) => toMarkdown(node, options).replace(/\n+$/, "");
var closed = (text) => text.replace(/(^|[^\\#])(#+)$/, (_, before, signs) => `${before}${signs.replaceAll("#", "\\#")}`);

// src/render/html.ts
function htmlProse(prose2, level) {
  const tree = toHast(lowered(prose2, level), { handlers: { link: linkWithNumber } });
  return toHtml(contained(tree));
}
function htmlLink({ text, url }) {
  const words = { type: "text", value: text };
  return toHtml(url === null || !isAllowedUrl(url) ? words : element("a", { href: url }, [words]));
}
function linkWithNumber(state, node) {
  const words = state.all(node);
  if (!isAllowedUrl(node.url)) return words;
  const anchor2 = element("a", { href: node.url }, words);
  return node.data?.source === void 0 ? [anchor2] : [anchor2, element("sup", { className: ["note"] }, [{ type: "text", value: `[${node.data.source}]` }])];
}
function contained(node) {
  if (!("children" in node)) return node;
  const within3 = { ...node, children: node.children.map((child) => contained(child)) };
  if (within3.type !== "element") return within3;
  if (within3.tagName === "th") return { ...within3, properties: { ...within3.properties, scope: "col" } };
  if (within3.tagName === "table") return element("div", { className: ["scroll"], role: "region", tabIndex: 0, ariaLabel: "Table" }, [within3]);
  return within3;
}
var element = (tagName, properties, children) => ({
  type: "element",
  tagName,
  properties,
  children
});

// src/render/xml.ts
var entities = Object.freeze({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });
function escapeXml(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
var forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
function legalXml(xml) {
  return xml.replace(/[\v\f]/g, " ").replace(forbidden, "�");
}

// src/render/odt/inline.ts
var spans = Object.freeze({ emphasis: "Emphasis", strong: "Strong_20_Emphasis", delete: "Deleted", inlineCode: "Source_20_Text" });
function odtLink({ text, url }) {
  return anchored(escapeXml(text), url);
}
function odtInline(nodes) {
  return nodes.map((node) => inline2(node, false)).join("");
}
function spaced(text) {
  const line = (words) => escapeXml(words).replace(/ {2,}|^ | $/g, (run) => `<text:s text:c="${run.length}"/>`).replaceAll("	", "<text:tab/>");
  return text.split(/\r\n|\n|\r/).map(line).join("<text:line-break/>");
}
function inline2(node, linked) {
  const within3 = (isLinked = linked) => "children" in node ? node.children.map((child) => inline2(child, isLinked)).join("") : "";
  switch (node.type) {
    case "text":
      return escapeXml(node.value);
    case "emphasis":
    case "strong":
    case "delete":
      return span(spans[node.type], within3());
    case "inlineCode":
      return span(spans.inlineCode, spaced(node.value));
    case "break":
      return "<text:line-break/>";
    case "link":
      return linked ? within3() : anchored(within3(true), node.url);
    default:
      return "value" in node ? escapeXml(node.value) : within3();
  }
}
var span = (style, xml) => `<text:span text:style-name="${style}">${xml}</text:span>`;
function anchored(xml, url) {
  if (url === null || !isAllowedUrl(url)) return xml;
  const styles = 'text:style-name="Internet_20_link" text:visited-style-name="Visited_20_Internet_20_Link"';
  return `<text:a xlink:type="simple" xlink:href="${escapeXml(url)}" ${styles}>${xml}</text:a>`;
}

// src/render/odt/lists.ts
function nested(leaves) {
  const out = [];
  const seen2 = /* @__PURE__ */ new Set();
  let open = [];
  for (const { xml, places } of [...leaves, { xml: "", places: [] }]) {
    const shared = sharedDepth(open, places);
    const sameList = open[shared] !== void 0 && open[shared].list === places[shared]?.list;
    for (const [depth, { tag }] of [...open.entries()].slice(shared).reverse()) out.push(`</${tag}>`, depth === shared && sameList ? "" : "</text:list>");
    const opened = places.slice(shared).map(({ list: list2, item }, at) => {
      const tag = seen2.has(item) ? "text:list-header" : "text:list-item";
      if (at > 0 || !sameList) out.push(listStart(list2, seen2.has(list2)));
      out.push(tag === "text:list-item" && !seen2.has(list2) && list2.ordered === true && (list2.start ?? 1) !== 1 ? itemFrom(list2.start ?? 1) : `<${tag}>`);
      seen2.add(list2).add(item);
      return { list: list2, item, tag };
    });
    open = [...open.slice(0, shared), ...opened];
    out.push(xml);
  }
  return out.join("");
}
function sharedDepth(open, places) {
  const differs = open.findIndex(({ item }, depth) => places[depth]?.item !== item);
  return differs === -1 ? open.length : differs;
}
function listStart({ ordered }, goesOn) {
  return `<text:list text:style-name="${ordered === true ? "Numbering_20_1" : "List_20_1"}"${goesOn ? ' text:continue-numbering="true"' : ""}>`;
}
var itemFrom = (start) => `<text:list-item text:start-value="${start}">`;

// src/render/odt/blocks.ts
function odtProse(prose2, level) {
  return nested(lowered(prose2, level).children.flatMap((node) => leavesOf(node, { places: [], quoted: false })));
}
function leavesOf(node, around) {
  const { places } = around;
  const leaf = (xml) => [{ xml, places }];
  const body = places.length > 0 ? "List_20_Contents" : around.quoted ? "Quotations" : "Text_20_body";
  switch (node.type) {
    case "paragraph":
      return leaf(paragraph2(body, odtInline(node.children)));
    case "heading":
      return leaf(`<text:h text:style-name="Heading_20_${node.depth}" text:outline-level="${node.depth}">${odtInline(node.children)}</text:h>`);
    case "code":
      return leaf(paragraph2("Preformatted_20_Text", spaced(node.value)));
    case "thematicBreak":
      return leaf(paragraph2("Horizontal_20_Line", ""));
    case "blockquote":
      return node.children.flatMap((child) => leavesOf(child, { ...around, quoted: true }));
    case "list":
      return node.children.flatMap((item) => leavesOfItem(node, item, around));
    case "table":
      return [{ xml: table(node), places: [] }];
    default:
      return "value" in node ? leaf(paragraph2(body, escapeXml(node.value))) : "children" in node ? node.children.flatMap((child) => leavesOf(child, around)) : [];
  }
}
function leavesOfItem(list2, item, around) {
  const places = [...around.places, { list: list2, item }];
  const leaves = item.children.flatMap((child) => leavesOf(child, { ...around, places }));
  const begun = leaves[0] !== void 0 && leaves[0].places.length > 0;
  return begun ? leaves : [{ xml: paragraph2("List_20_Contents", ""), places }, ...leaves];
}
var paragraph2 = (style, xml) => `<text:p text:style-name="${style}">${xml}</text:p>`;
var alignments = Object.freeze({ left: "", center: "_20_Centred", right: "_20_Right" });
function table({ align, children: [head, ...rows] }) {
  const count = Math.max(1, ...[head, ...rows].map((row2) => row2?.children.length ?? 0));
  const width = Math.max(5, Math.floor(100 / count / 5) * 5);
  const cells2 = (row2, cell, style) => Array.from({ length: count }, (_, at) => {
    const words = odtInline(row2?.children[at]?.children ?? []);
    return `<table:table-cell table:style-name="${cell}" office:value-type="string">${paragraph2(`${style}${alignments[align?.[at] ?? "left"]}`, words)}</table:table-cell>`;
  }).join("");
  const rowOf4 = (xml) => `<table:table-row>${xml}</table:table-row>`;
  return [
    '<table:table table:style-name="table">',
    `<table:table-column table:style-name="column-${width}" table:number-columns-repeated="${count}"/>`,
    `<table:table-header-rows>${rowOf4(cells2(head, "head", "Table_20_Heading"))}</table:table-header-rows>`,
    ...rows.map((row2) => rowOf4(cells2(row2, "cell", "Table_20_Contents"))),
    "</table:table>"
  ].join("");
}

// src/render/helpers.ts
var HelperProblem = class extends Error {
  line;
  constructor(line, message) {
    super(message);
    this.line = line;
  }
};
var lineOf = (options2) => options2.loc?.start?.line;
function textFor(helper, [value, options2]) {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (value === null) return "";
  throw new HelperProblem(lineOf(options2), `The helper “${helper}” prints a text, and was given ${what(value)}.`);
}
function linkFor([first, second, third]) {
  if (isLink(first)) return first;
  if (typeof first === "string" && (typeof second === "string" || second === null)) return { text: first, url: second };
  throw new HelperProblem(lineOf(third ?? second), `The helper “link” prints a link or a text and an address, and was given ${what(first)}.`);
}
function proseFor([value, options2]) {
  const level = options2.hash["level"];
  if (!isProse(value)) throw new HelperProblem(lineOf(options2), `The helper “prose” prints running text, and was given ${what(value)}.`);
  return { prose: value, level: typeof level === "number" ? level : 4 };
}
var isObject = (value) => typeof value === "object" && value !== null;
var isLink = (value) => isObject(value) && typeof value["text"] === "string" && "url" in value;
var isProse = (value) => isObject(value) && value["type"] === "root" && Array.isArray(value["children"]);
var what = (value) => Array.isArray(value) ? "a list" : isObject(value) ? "a group of fields" : value === void 0 ? "nothing" : `a ${typeof value}`;
var helpers = Object.freeze({
  markdown: Object.freeze({
    md: (...args) => markdownText(textFor("md", args)),
    cell: (...args) => markdownCell(textFor("cell", args)),
    link: (...args) => markdownLink(linkFor(args), args.at(-1).hash["cell"] === true ? "cell" : "line"),
    prose: (...args) => {
      const { prose: prose2, level } = proseFor(args);
      return markdownProse(prose2, level);
    }
  }),
  html: Object.freeze({
    link: (...args) => new Handlebars.SafeString(htmlLink(linkFor(args))),
    prose: (...args) => {
      const { prose: prose2, level } = proseFor(args);
      return new Handlebars.SafeString(htmlProse(prose2, level));
    }
  }),
  odt: Object.freeze({
    link: (...args) => new Handlebars.SafeString(odtLink(linkFor(args))),
    prose: (...args) => {
      const { prose: prose2, level } = proseFor(args);
      return new Handlebars.SafeString(odtProse(prose2, level));
    }
  })
});

// src/diagnostics/nearest.ts
import { distance } from "fastest-levenshtein";
var longest = 60;
function nearest(word, candidates) {
  if (word.length > longest) return void 0;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const typed = word.toLowerCase();
  const rated = [...new Set(candidates)].filter((candidate) => candidate !== word).map((candidate) => ({ candidate, steps: distance(typed, candidate.toLowerCase()), start: sharedStart(typed, candidate.toLowerCase()) })).filter(({ steps }) => steps <= limit);
  return rated.sort((a, b) => a.steps - b.steps || b.start - a.start || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate;
}
function sharedStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

// src/render/problem.ts
var TemplateProblem = class extends Error {
  /** The template's name, such as "partials/clause-table.md.hbs". */
  template;
  /** The line in it, counted from 1, where that is known. */
  line;
  constructor(template, line, message) {
    super(message);
    this.name = "TemplateProblem";
    this.template = template;
    this.line = line;
  }
};

// src/render/paths.ts
var own = /* @__PURE__ */ new Set(["if", "unless", "each", "with", "lookup"]);
var loopData = /* @__PURE__ */ new Set(["index", "key", "first", "last"]);
function checkPaths(entry, view, check) {
  walk(entry.program, { contexts: [[view]], named: /* @__PURE__ */ new Map(), template: entry.template, partials: [] }, check);
}
function walk(program, scope, check) {
  for (const node of program?.body ?? []) statement(node, scope, check);
}
function statement(node, scope, check) {
  if (node.type === "MustacheStatement") call(node, scope, check);
  else if (node.type === "BlockStatement") block(node, scope, check);
  else if (node.type === "PartialStatement") partial(node, scope, check);
  else if (node.type !== "ContentStatement" && node.type !== "CommentStatement") {
    throw new TemplateProblem(scope.template, node.loc.start.line, "Templates use plain partials only: no partial blocks and no inline partials.");
  }
}
function call(node, scope, check) {
  const args = [...node.params, ...node.hash?.pairs.map(({ value }) => value) ?? []];
  for (const arg of args) expression(arg, scope, check);
  if (!isPath(node.path)) return [];
  const name = node.path.original;
  if (check.helpers.has(name) || own.has(name)) return [];
  if (args.length === 0) return valuesOf(node.path, scope, check);
  throw new TemplateProblem(scope.template, node.loc.start.line, `There is no helper called “${name}”.${hint(name, [...check.helpers, ...own])}`);
}
function expression(node, scope, check) {
  if (isPath(node)) return valuesOf(node, scope, check);
  return node.type === "SubExpression" ? call(node, scope, check) : [];
}
function block(node, scope, check) {
  const name = node.path.original;
  if (!own.has(name)) throw new TemplateProblem(scope.template, node.loc.start.line, `There is no block called “${name}”.${hint(name, [...own])}`);
  call(node, scope, check);
  const [param] = node.params;
  walk(node.inverse, scope, check);
  if (name !== "each" && name !== "with" || param === void 0) {
    walk(node.program, scope, check);
    return;
  }
  const values = expression(param, scope, check);
  const inner = name === "each" ? values.flatMap(items) : values;
  const named = new Map(scope.named);
  node.program.blockParams?.forEach((given, index) => {
    named.set(given, index === 0 ? inner : []);
  });
  walk(node.program, { ...scope, contexts: [...scope.contexts, inner], named }, check);
}
function partial(node, scope, check) {
  if (!isPath(node.name)) throw new TemplateProblem(scope.template, node.loc.start.line, "A partial has to be called by its name.");
  const name = node.name.original;
  const found2 = check.partials.get(name);
  if (found2 === void 0)
    throw new TemplateProblem(scope.template, node.loc.start.line, `There is no partial called “${name}”.${hint(name, check.partials.keys())}`);
  if (scope.partials.includes(name)) throw new TemplateProblem(scope.template, node.loc.start.line, `The partial “${name}” calls itself.`);
  const [param] = node.params;
  const context = param === void 0 ? scope.contexts.at(-1) ?? [] : expression(param, scope, check);
  const extra = Object.fromEntries(node.hash?.pairs.map(({ key, value }) => [key, expression(value, scope, check)[0] ?? null]) ?? []);
  const given = Object.keys(extra).length === 0 ? context : context.map((value) => ({ ...value, ...extra }));
  walk(found2.program, { contexts: [scope.contexts[0] ?? [], given], named: /* @__PURE__ */ new Map(), template: found2.template, partials: [...scope.partials, name] }, check);
}
function valuesOf(path, scope, check) {
  const [first = "", ...rest] = path.parts;
  const line = path.loc.start.line;
  if (path.data) {
    if (first === "root") return follow(scope.contexts[0] ?? [], rest, path, scope, check);
    if (loopData.has(first)) return [];
    throw new TemplateProblem(scope.template, line, `There is no “@${first}”.${hint(first, [...loopData, "root"])}`);
  }
  const given = scope.named.get(first);
  if (given !== void 0 && path.depth === 0) return follow(given, rest, path, scope, check);
  return follow(scope.contexts[scope.contexts.length - 1 - path.depth] ?? [], path.parts, path, scope, check);
}
function follow(from, parts, path, { template }, check) {
  let values = from;
  for (const part of parts) {
    const holders = values.filter((value) => typeof value === "object" && value !== null);
    if (values.length > 0 && values.every((value) => value !== null && typeof value !== "object")) {
      if (part === "length") {
        values = [1];
        continue;
      }
      throw new TemplateProblem(template, path.loc.start.line, `“${path.original}” asks for a field of something that is a plain value.`);
    }
    if (holders.length === 0) {
      check.onUnseen?.(template, path.loc.start.line, path.original);
      return [];
    }
    const having = holders.filter((holder) => Object.hasOwn(holder, part));
    if (having.length === 0) {
      const names = holders.flatMap((holder) => Array.isArray(holder) ? ["length"] : Object.keys(holder));
      throw new TemplateProblem(template, path.loc.start.line, `The view has no field “${part}” here (in “${path.original}”).${hint(part, names)}`);
    }
    values = having.map((holder) => holder[part]);
  }
  return values;
}
var items = (value) => Array.isArray(value) ? value : [];
var isPath = (node) => node.type === "PathExpression";
function hint(name, candidates) {
  const meant = nearest(name, candidates);
  return meant === void 0 ? "" : ` Did you mean “${meant}”?`;
}

// src/render/render.ts
var suffixes = Object.freeze({ markdown: ".md.hbs", html: ".html.hbs", odt: ".odt.hbs" });
function renderDocument(view, kind, format, templates) {
  return fillerOf(format, templates)(`${kind}${suffixes[format]}`, view);
}
function fillerOf(format, templates) {
  const parsed = parseAll(format, templates);
  const engine = Handlebars2.create();
  const fill = ({ template, program }) => {
    const compiled = engine.compile(program, { strict: true, noEscape: format === "markdown", preventIndent: true });
    return (context, runtime) => within(template, () => compiled(context, runtime));
  };
  for (const [name, partial2] of parsed.partials) engine.registerPartial(name, fill(partial2));
  return (entry, view) => {
    const main = parsed.entries.get(entry);
    if (main === void 0) throw new TemplateProblem(entry, void 0, `There is no template called “${entry}”.`);
    checkPaths(main, view, { partials: parsed.partials, helpers: new Set(Object.keys(helpers[format])) });
    return fill(main)(view, { helpers: { ...helpers[format] } });
  };
}
function within(template, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateProblem) throw error;
    const line = error instanceof HelperProblem ? error.line : error.lineNumber;
    throw new TemplateProblem(template, line, error.message);
  }
}
function parseAll(format, templates) {
  const suffix = suffixes[format];
  const entries2 = /* @__PURE__ */ new Map();
  const partials = /* @__PURE__ */ new Map();
  for (const [template, text] of Object.entries(templates)) {
    if (!template.endsWith(suffix)) continue;
    const parsed = { template, program: parse(template, text) };
    if (template.startsWith("partials/")) partials.set(template.slice("partials/".length, -suffix.length), parsed);
    else entries2.set(template, parsed);
  }
  return { entries: entries2, partials };
}
function parse(template, text) {
  try {
    return Handlebars2.parse(text);
  } catch (error) {
    const message = error.message;
    const line = /on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+$/.exec(message)?.[1];
    const expected = /Expecting (.+?), got '(.+?)'/.exec(message);
    const said4 = expected === null ? message.split("\n")[0] ?? message : "The template cannot be read here: something is not closed, or not opened.";
    throw new TemplateProblem(template, line === void 0 ? void 0 : Number(line), said4);
  }
}

// src/render/odt/package.ts
import { strToU8, zipSync } from "fflate/browser";
var type = "application/vnd.oasis.opendocument.text";
var manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${type}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
`;
function packed({ content, styles, meta }) {
  const files = {
    mimetype: [strToU8(type), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest),
    "content.xml": strToU8(content),
    "meta.xml": strToU8(meta),
    "styles.xml": strToU8(styles)
  };
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1, 12) });
}

// src/render/odt/read.ts
import { SaxesParser } from "saxes";
function firstHeading(template, xml) {
  let heading2;
  let within3 = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => {
    const before = xml.slice(0, parser.position).replace(/\s+/g, " ").trim().slice(-60);
    throw new TemplateProblem(template, void 0, `What it makes is not XML (${message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}), at “…${before}”.`);
  });
  parser.on("opentag", ({ name }) => {
    within3 ||= name === "text:h" && heading2 === void 0;
  });
  parser.on("text", (text) => {
    if (within3) heading2 = `${heading2 ?? ""}${text}`;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "text:h") within3 = false;
  });
  parser.write(xml).close();
  return heading2?.replace(/\s+/g, " ").trim();
}

// src/render/odt/render.ts
function renderOdt(view, kind, templates) {
  const fill = fillerOf("odt", templates);
  const part = (entry, of) => {
    const xml = legalXml(fill(entry, of));
    return { xml, heading: firstHeading(entry, xml) };
  };
  const content = part(`${kind}.odt.hbs`, view);
  const called = { ...view, title: content.heading ?? view.title };
  return packed({ content: content.xml, styles: part("styles.odt.hbs", called).xml, meta: part("meta.odt.hbs", called).xml });
}

// src/model/rules/ask.ts
var askRules = {
  "ask/requirement": { kind: "requirement", title: "not met: a requirement", text: "A clause that is not met makes a requirement." },
  "ask/recommendation": { kind: "recommendation", title: "partly met: a recommendation", text: "A clause that is partly met makes a recommendation." },
  "ask/question": { kind: "question", title: "not shown: a question", text: "A clause that is not shown makes a question to the producer." },
  "ask/suggestion": {
    kind: "suggestion",
    title: "met, with a minor limitation: a suggestion",
    text: "A clause that is met makes a suggestion where an item behind it has a minor limitation, or where a further item could be opened to the public."
  }
};
var askLacks = {
  "ask/internal": { title: "for internal use", text: "The ask is for internal use. Only one that the public can read counts as a recommendation." },
  "ask/only-suggested": { title: "only a suggestion", text: "The ask is a suggestion. Only a requirement, a recommendation or an accepted commitment counts." },
  "ask/not-accepted": {
    title: "not accepted by the assessor",
    text: "The ask was put forward by somebody else than the assessor, and nobody on the assessor's side has accepted it."
  },
  "ask/too-wide": {
    title: "about too many clauses",
    text: "The ask is about more clauses than one thing to do can put right. Only an ask that says what to do for a few clauses counts."
  },
  "ask/no-owner": { title: "without an owner", text: "Nobody is named who will do it." },
  "ask/no-day": { title: "without a day", text: "There is no day by which it should be done. “No specific timescale” is honest, and is not a day." },
  "ask/overdue": { title: "overdue", text: "The day by which it should have been done is past." },
  "ask/beyond-horizon": { title: "due too far away", text: "The day by which it should be done is further away than the horizon." }
};

// src/model/rules/closure.ts
var closureRules = {
  "closure/no-proof": {
    title: "nothing later shows that it was put right",
    text: "None of the items on which the matter was closed is dated after the finding and shows the clause by itself.",
    lift: {
      one: "Show by something later than {items} that it has been put right.",
      many: "Show by something later than {items} that it has been put right.",
      it: "Show by something later that it has been put right.",
      them: "Show by something later that it has been put right."
    }
  },
  "closure/not-confirmed": {
    title: "nobody outside the producer confirmed it",
    text: "A finding that binds is closed when the body that found it, an auditor, a regulator or an assessor who is not the producer confirms that it was put right, and the record says where that can be seen. A producer that assesses itself needs somebody outside for every finding against a key clause, unless the profile is basic.",
    lift: {
      one: "Have it confirmed by somebody outside, where it can be seen, that what {items} is about was put right.",
      many: "Have it confirmed by somebody outside, where it can be seen, that what {items} are about was put right.",
      it: "Have that confirmed by somebody outside, where it can be seen.",
      them: "Have that confirmed by somebody outside, where it can be seen."
    }
  }
};

// src/model/rules/finding.ts
var findingRules = {
  "finding/file-not-loaded": {
    state: "unknown",
    title: "a file was not loaded",
    text: "The file that holds this practice's evidence could not be loaded, so nothing is known."
  },
  "finding/failure": {
    state: "not_met",
    title: "found to have failed",
    text: "A regulator, auditor, court or Parliament found a failure, the producer admitted one, or one was verified, and nothing shows that it was put right. It decides whatever else is declared or shown."
  },
  "finding/does-not-apply": {
    state: "not_applicable",
    title: "does not apply to these data",
    text: "The assessment says what the data are, and the catalogue says that the clause does not apply to such data."
  },
  "finding/not-applicable": {
    state: "not_applicable",
    title: "not applicable",
    text: "The clause is marked as not applicable, with a reason, and the catalogue allows it."
  },
  "finding/deferred": { state: "deferred", title: "another body's case is open", text: "Another body's case about this matter is open, so nothing is said." },
  "finding/weakness": {
    state: "partly_met",
    title: "shown, with a weakness found",
    text: "A sufficient item shows the clause, and a weakness was found by somebody whose finding binds, or was verified. It is open, so the clause is partly met at most.",
    lift: { one: "Put right what {items} is about, and show it.", many: "Put right what {items} are about, and show it." }
  },
  "finding/disputed": {
    state: "partly_met",
    title: "shown but disputed",
    text: "A sufficient item is disputed by a contradiction that is neither verified nor from somebody whose finding binds.",
    lift: { one: "Answer what {items} says, and show the answer.", many: "Answer what {items} say, and show the answer." }
  },
  "finding/met": { state: "met", title: "met", text: "A sufficient item shows the clause, and nothing open contradicts it." },
  "finding/parts-missing": {
    state: "partly_met",
    title: "some parts not shown",
    text: "The clause has parts, and not every part that applies has a sufficient item.",
    lift: { one: "Show how {items} is covered.", many: "Show how {items} are covered." }
  },
  "finding/not-regular": {
    state: "partly_met",
    title: "not shown to be regular",
    text: "The clause says “regular”. That takes two sufficient items of different dates, the last of them recent enough and the one before not much older; or a recent one and a date for the next that is neither past nor far away.",
    lift: { one: "Give the dates of two reviews, or of one and of the next.", many: "Give the dates of two reviews, or of one and of the next." }
  },
  "finding/limited": { state: "partly_met", title: "limited evidence", text: "There is evidence for the clause, and every item of it is limited." },
  "finding/only-plans": { state: "not_shown", title: "only plans", text: "Only plans stand behind the clause, and plans never count." },
  "finding/nothing": {
    state: "not_shown",
    title: "nothing shown",
    text: "No item that can count bears on the clause. That is neither a failure nor a success."
  }
};

// src/model/rules/position.ts
var positionRules = {
  "position/unknown": { state: "unknown", title: "unknown", text: "A clause is unknown because a file could not be loaded." },
  "position/not-consistent": { state: "not_consistent", title: "a clause is not met", text: "At least one clause is not met." },
  "position/nothing-shown": { state: "not_shown", title: "nothing is shown", text: "Nothing that counts bears on any clause." },
  "position/clause-missing": {
    state: "partly_shown",
    title: "a clause is not shown",
    text: "Something is shown, no clause is unknown or not met, and at least one clause is not shown."
  },
  "position/no-real-ask": {
    state: "partly_shown",
    title: "a partly met clause has no recommendation that counts",
    text: "Every clause is shown at least in part, and a clause is partly met without a recommendation that counts: a public ask, raised or accepted by the assessor, more than a suggestion, with an owner and a day that is neither past nor far away, on evidence that is in place, says what it shows for the clause, and is at least reported."
  },
  "position/nothing-met": {
    state: "partly_shown",
    title: "no clause is met",
    text: "Every clause is partly met, with a recommendation that counts, and none is met. Recommendations alone make nothing consistent."
  },
  "position/with-recommendations": {
    state: "consistent_with_recommendations",
    title: "every gap has a recommendation that counts",
    text: "Every clause is met or partly met, at least one of each practice is met, and each partly met clause has a recommendation that counts: a public ask, raised or accepted by the assessor, with an owner and a day that is neither past nor far away."
  },
  "position/meets": { state: "meets", title: "every clause is met", text: "Every applicable clause is met." },
  "position/nothing-applicable": { state: "unscored", title: "nothing applicable", text: "No clause applies, so there is no position." },
  "position/all-deferred": {
    state: "unscored",
    title: "everything deferred",
    text: "Every applicable clause is left to another body for now, so there is no position."
  }
};

// src/model/rules/retired.ts
var retiredRules = {
  "finding/contradicted": {
    title: "contradicted",
    text: "Version 1: an open contradiction comes from a competent body (a regulator, court or auditor) or has been verified."
  },
  "position/not-shown": { title: "a clause is not shown", text: "Version 1: no clause is unknown or not met, and at least one is not shown." },
  "position/no-dated-ask": {
    title: "a partly met clause has no owned, dated ask",
    text: "Version 1: a clause is partly met, and no open ask about it has both an owner and a date."
  },
  "position/recommendations": {
    title: "every gap has an owned, dated ask",
    text: "Version 1: every clause is met or partly met, and each partly met clause has an open ask with an owner and a date."
  }
};

// src/model/rules/standing.ts
var standingRules = {
  "standing/adverse": {
    standing: "adverse",
    title: "contradicts the clause",
    text: "The item contradicts the clause, and the matter is still open.",
    lift: {
      one: "Put right what {items} is about, and show that it has been put right.",
      many: "Put right what {items} are about, and show that it has been put right."
    }
  },
  "standing/closure-unproven": {
    standing: "adverse",
    title: "closed, and not proven",
    text: "The item contradicts the clause and is marked as closed, and the closure lacks something. Until it is proven the matter is open."
  },
  "standing/improvement": {
    standing: "none",
    title: "asks for an improvement",
    text: "The item says what could be done better, and nothing that has failed. It lowers nothing and makes a suggestion.",
    lift: { one: "Consider what {items} asks for.", many: "Consider what {items} ask for." }
  },
  "standing/closed": {
    standing: "none",
    title: "contradiction closed",
    text: "The item contradicted the clause, and it is shown that the matter was put right."
  },
  "standing/after-as-of": { standing: "none", title: "dated after the as-of date", text: "The item is dated after the as-of date, so it cannot count yet." },
  "standing/discontinued": {
    standing: "none",
    title: "discontinued",
    text: "The item had been withdrawn or discontinued by the as-of date.",
    lift: { one: "Show what has taken the place of {items}.", many: "Show what has taken the place of {items}." }
  },
  "standing/planned": {
    standing: "none",
    title: "planned only",
    text: "The item is a plan or an aspiration. Plans never count.",
    lift: { one: "Carry out {items}, and show that it is in place.", many: "Carry out {items}, and show that they are in place." }
  },
  "standing/context": { standing: "none", title: "context only", text: "The item is background to the clause and does not speak for it." },
  "standing/lapsed": {
    standing: "limited",
    title: "lapsed",
    text: "The item's valid-until date has passed.",
    lift: {
      one: "Renew {items} or bring it up to date.",
      many: "Renew {items} or bring them up to date.",
      it: "Renew it or bring it up to date.",
      them: "Renew them or bring them up to date."
    }
  },
  "standing/in-progress": {
    standing: "limited",
    title: "in progress",
    text: "The item is in progress or on trial.",
    lift: {
      one: "Complete {items}, and show that it is in place.",
      many: "Complete {items}, and show that they are in place.",
      it: "Complete it, and show that it is in place.",
      them: "Complete them, and show that they are in place."
    }
  },
  "standing/not-public": {
    standing: "limited",
    title: "not open to the public",
    text: "The clause needs something the public can open, and the public cannot open this item: it is not public or has no locator.",
    lift: {
      one: "Publish {items} where anyone can open it.",
      many: "Publish {items} where anyone can open them.",
      it: "Publish it where anyone can open it.",
      them: "Publish them where anyone can open them."
    }
  },
  "standing/no-address": {
    standing: "limited",
    title: "public, without an address",
    text: "The clause needs something the public can open. The item is public, and nothing says where it can be opened.",
    lift: {
      one: "Give the address of {items}.",
      many: "Give the addresses of {items}.",
      it: "Give its address.",
      them: "Give their addresses."
    }
  },
  "standing/words-only": {
    standing: "limited",
    title: "words only",
    text: "The clause asks for conduct, and the item is only words about it: a policy, statement, notice, guidance or usage figures.",
    lift: {
      one: "Show that what {items} says is applied: a record, certificate or audit.",
      many: "Show that what {items} say is applied: a record, certificate or audit.",
      it: "Show that what it says is applied: a record, certificate or audit.",
      them: "Show that what they say is applied: a record, certificate or audit."
    }
  },
  "standing/other-kind": {
    standing: "limited",
    title: "another kind of evidence",
    text: "The item is of a kind that cannot show this clause by itself. The catalogue says which kinds can.",
    lift: {
      one: "Add to {items} something of a kind that shows this: {kinds}.",
      many: "Add to {items} something of a kind that shows this: {kinds}."
    }
  },
  "standing/undated": {
    standing: "limited",
    title: "undated",
    text: "The clause needs a dated record of consideration, and the item carries no date.",
    lift: {
      one: "Record when {items} was considered, and with what outcome.",
      many: "Record when {items} were considered, and with what outcome.",
      it: "Record when it was considered, and with what outcome.",
      them: "Record when they were considered, and with what outcome."
    }
  },
  "standing/age-unknown": {
    standing: "limited",
    title: "of unknown age",
    text: "The clause asks for conduct, and neither the item nor a check of it carries a date, so nobody can tell how old the proof is.",
    lift: {
      one: "Give the date of {items}.",
      many: "Give the dates of {items}.",
      it: "Give its date.",
      them: "Give their dates."
    }
  },
  "standing/too-old": {
    standing: "limited",
    title: "too old",
    text: "The clause asks for conduct or consideration, and the item is older than the profile lets proof be. A certificate or an agreement counts to its last day.",
    lift: {
      one: "Show by something newer than {items} that it is still so.",
      many: "Show by something newer than {items} that it is still so.",
      it: "Show by something newer that it is still so.",
      them: "Show by something newer that it is still so."
    }
  },
  "standing/unspecific": {
    standing: "limited",
    title: "does not say what it shows here",
    text: "The item names many clauses, and does not say what it shows for this one, or says the same for several.",
    lift: {
      one: "Say what {items} shows for this clause in particular.",
      many: "Say what {items} show for this clause in particular.",
      it: "Say what it shows for this clause in particular.",
      them: "Say what they show for this clause in particular."
    }
  },
  "standing/unchecked": {
    standing: "limited",
    title: "not checked",
    text: "Nobody but whoever said it has looked at the item, and the assurance profile asks for a check here. Somebody of the producer's own is enough.",
    lift: {
      one: "Have somebody else look at {items}, and record who did, and when.",
      many: "Have somebody else look at {items}, and record who did, and when.",
      it: "Have somebody else look at it, and record who did, and when.",
      them: "Have somebody else look at them, and record who did, and when."
    }
  },
  "standing/under-verified": {
    standing: "limited",
    title: "not verified far enough",
    text: "The item is verified less than the assurance profile asks of this clause.",
    lift: {
      one: "Provide what is needed to verify {items}.",
      many: "Provide what is needed to verify {items}.",
      it: "Provide what is needed to verify it.",
      them: "Provide what is needed to verify them."
    }
  },
  "standing/limitation": {
    standing: "limited",
    title: "material limitation",
    text: "A material limitation of the item is unresolved.",
    lift: {
      one: "Put right what is missing from {items}.",
      many: "Put right what is missing from {items}.",
      it: "Put right what is missing from it.",
      them: "Put right what is missing from them."
    }
  },
  "standing/sufficient": {
    standing: "sufficient",
    title: "sufficient",
    text: "Nothing limits the item: it can show the clause, or the parts of it that it covers."
  }
};

// src/model/rules/verification.ts
var verificationRules = {
  "verification/none": { title: "nobody checked it", text: "The item does not say that anybody checked it, so it counts as reported." },
  "verification/nobody": { title: "no name behind the check", text: "The item is said to be checked, and not by whom, so it counts as reported." },
  "verification/ahead": {
    title: "checked after the as-of date",
    text: "The check is dated after the as-of date, so it counts for nothing yet, and the item counts as reported."
  },
  "verification/early": {
    title: "checked before it existed",
    text: "The check is dated before the thing that it checked, so it counts for nothing, and the item counts as reported."
  },
  "verification/own-word": {
    title: "checked by whoever said it",
    text: "The check is by the one who said it. Only an auditor, regulator, court, Parliament or third party that tells what it examined itself can do that; elsewhere the item counts as reported."
  },
  "verification/own": { title: "a check of the producer's own", text: "Somebody of the producer's own checked it. That counts as checked at most." },
  "verification/role-unknown": {
    title: "the checker's role is not known",
    text: "The name of the checker is no party of the assessment and no role is given, so the check is taken to be the producer's own and counts as checked at most."
  },
  "verification/not-located": {
    title: "the check cannot be seen anywhere",
    text: "Somebody outside the producer is said to have checked it, and nothing says where that can be seen. It counts as checked at most."
  },
  "verification/as-stated": { title: "as stated", text: "The item counts as verified as far as it says." }
};

// src/model/rules.ts
var rulesVersion = "2";
var rules = Object.freeze({
  ...verificationRules,
  ...standingRules,
  ...closureRules,
  ...findingRules,
  ...positionRules,
  ...askRules,
  ...askLacks,
  ...retiredRules
});

// src/view/catalogue-name.ts
var shipped = "t6";
function editionName({ id, title, edition }) {
  return id === shipped ? edition.title : `${edition.title}; own catalogue “${title}”`;
}

// src/view/first-rules.ts
function isOfFirstRules({ rules_version: version }) {
  return version === "1";
}

// src/view/style/annex.ts
var introductions = Object.freeze({
  regulator: "This annex sets out how {assessor} has assessed the way {producer} looks after {data}, against {principle}.",
  producer: "In this document {producer} assesses how it looks after {data}, against {principle}. It is a self-assessment and not a judgement of the Office for Statistics Regulation (OSR).",
  other: "In this document {assessor} assesses how {producer} looks after {data}, against {principle}. It is not a judgement of the Office for Statistics Regulation (OSR)."
});
var reading = "It takes each practice of the principle in turn, and says what was seen, what was told and by whom, and what has not been verified. The evidence is weighed as it stood on {as_of}, under edition {edition}.";
var statuses = Object.freeze({
  regulator: "{assessor} Assessment",
  producer: "Self-assessment. Not an OSR judgement.",
  other: "Assessment by {assessor}. Not an OSR judgement."
});
var draftNotice = "Draft. It was written from the evidence by the tool, and nobody has signed it.";
var twoKinds = "A position says where the evidence stands and is computed by rule. A judgement is what a named person concluded. Neither is turned into the other, and where they differ both are printed.";
var attributed = "Judgements taken from a published document are recorded as those of the people who made them, and are not countersigned here.";
var asksNotes = Object.freeze({
  none: "Nothing has been asked.",
  own: "These are the improvements that we have set ourselves.",
  outside: "These are the improvements that {producer} has been asked for, or has undertaken to make."
});
var proposalsNotes = Object.freeze({
  none: "The tool proposes nothing: no clause falls short.",
  own: "Drafted by the tool from the findings, one for each clause that falls short. None of them has been decided on: a person decides whether to make it.",
  outside: "Drafted by the tool from the findings, one for each clause that falls short. None of them has been put to {producer}: a person decides whether to make it."
});
var notVerifiedWords = Object.freeze({
  listed: Object.freeze({
    one: Object.freeze({
      unverified: "This figure is as reported and has not been verified.",
      unverifiable: "This figure is as reported and cannot be verified."
    }),
    many: Object.freeze({
      unverified: "These figures are as reported and have not been verified.",
      unverifiable: "These figures are as reported and cannot be verified."
    })
  }),
  in_text: Object.freeze({
    one: Object.freeze({
      unverified: "The figure given here is as reported and has not been verified.",
      unverifiable: "The figure given here is as reported and cannot be verified."
    }),
    many: Object.freeze({
      unverified: "The figures given here are as reported and have not been verified.",
      unverifiable: "The figures given here are as reported and cannot be verified."
    })
  })
});
var audienceNotice = "For internal use. This document holds what one for the public leaves out.";

// src/view/style/text.ts
function series(items2) {
  return items2.length < 2 ? items2[0] ?? "" : `${items2.slice(0, -1).join(", ")} and ${items2.at(-1)}`;
}
function filled(words, values) {
  return words.replace(/\{(\w+)\}/g, (gap2, name) => values[name] ?? gap2);
}
function alternatives(items2) {
  return items2.length < 2 ? items2[0] ?? "" : `${items2.slice(0, -1).join(", ")} or ${items2.at(-1)}`;
}
function numberText(value) {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function countText(count, one, many) {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
function capitalise(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
function sentence(text) {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]["”’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
function sentences(...parts) {
  return parts.map(sentence).filter((part) => part !== "").join(" ");
}
var openers = new Set(
  `a an the this that these those it its they their there he she his her we our you your one two three four five six all any some each every both many more most
  several few no none neither either other another much such same who what when where which why how while if as at by for from in into of off on once only
  over per since steps through to under until up upon with within without after before because between during following against along among around about although
  and or but not so than then also again access nobody everybody anyone everyone`.split(/\s+/)
);
function vocabularyOf(texts) {
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}’'-]+/gu) ?? []));
}
function continued(statement2, names, vocabulary) {
  const text = statement2.trim();
  if (names.some((name) => text.startsWith(name))) return text;
  const [, word = "", next = ""] = /^([\p{L}\p{N}’'-]*)\s*(\S?)/u.exec(text) ?? [];
  const lower = word.toLowerCase();
  const ordinary = openers.has(lower) || /^\p{Lu}?[\p{Ll}’'-]*$/u.test(word) && !/\p{Lu}/u.test(next) && (vocabulary.has(lower) || isPlural(lower));
  return ordinary ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
var isPlural = (word) => word.length > 5 && /[^su]s$/.test(word);
var small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
function numberWord(count) {
  return small[count] ?? numberText(count);
}

// src/view/names.ts
var bodyWithArticle = /^(?:Department|Office|Ministry|Bank|University|Board|Council|Commission|Head|Director|Chief|Secretary)\b|\b(?:Government|Office|Authority|Agency|Service|Executive|Department|Commission|Inspectorate|Board|Council|Bank|Trust|Panel|Committee|Officer|Manager|Director|Commissioner|Team|Unit)$/;
var dataWithArticle = /\b(?:Database|Survey|Census|Register|Index|Collection|Dataset|Study|Panel|Return|Record|Service|Archive)$/i;
var withArticle = (name, pattern) => pattern.test(name) ? `the ${name}` : name;
function bodyName({ name, short_name: short2 }) {
  const full = withArticle(name, bodyWithArticle);
  return { heading: headingName(name, short2), first: headingName(full, short2), short: short2 ?? full };
}
function dataName({ name, short_name: short2 }) {
  const full = withArticle(name, dataWithArticle);
  return {
    heading: headingName(name, short2),
    first: headingName(full, short2),
    short: short2 === void 0 ? full : withArticle(name, dataWithArticle).replace(name, short2)
  };
}
var headingName = (name, short2) => short2 === void 0 || short2 === name ? name : `${name} (${short2})`;
function namesOf({ assessor, producer, data }) {
  const all = [assessor, producer, data].flatMap(({ name, short_name: short2 }) => short2 === void 0 ? [name] : [name, short2]);
  return { assessor: bodyName(assessor), producer: bodyName(producer), data: dataName(data), all };
}
function inText(written3) {
  return /^(?:the|an?|our|its)\s/i.test(written3) ? written3.charAt(0).toLowerCase() + written3.slice(1) : withArticle(written3, bodyWithArticle);
}
function means(written3, body) {
  const plain3 = (text) => text.replace(/^the /i, "").toLowerCase();
  return plain3(written3) === plain3(body.name) || body.short_name !== void 0 && plain3(written3) === plain3(body.short_name);
}
function labelOf({ assessor }) {
  return filled(statuses[assessor.role], { assessor: assessor.short_name ?? assessor.name });
}

// src/view/narrative.ts
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
var pending = "t6-ref:";
function readNarrative(markdown, ids) {
  const lower = markdown.toLowerCase();
  const named = [...ids].filter((id) => lower.includes(`[${id.toLowerCase()}]`));
  const definitions = named.map((id) => `[${id}]: ${pending}${id}
`).join("");
  const tree = fromMarkdown(`${definitions}
${markdown}`, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const known = /* @__PURE__ */ new Map();
  visit(tree, (node) => {
    if (node.type === "definition" && !known.has(node.identifier)) known.set(node.identifier, node);
  });
  const clean = (node) => cleaned(node, known, clean);
  const children = [...tree.children].sort((a, b) => Number(a.type === "footnoteDefinition") - Number(b.type === "footnoteDefinition")).flatMap(clean);
  return levelled({ type: "root", children });
}
function linksOf(root) {
  const links = [];
  visit(root, (node) => {
    if (node.type === "link" && !node.url.startsWith(pending)) links.push({ url: node.url, text: plainText(node) });
  });
  return links;
}
function resolveReferences(root, find, numberOf) {
  const resolve = (node) => {
    if (node.type === "link") {
      const id = node.url.startsWith(pending) ? node.url.slice(pending.length) : void 0;
      const reference = id === void 0 ? void 0 : find(id);
      const url = id === void 0 ? node.url : reference?.url;
      const words = reference !== void 0 && plainText(node) === id ? [{ type: "text", value: reference.title }] : node.children;
      if (url === void 0) return [...words, ...reference?.number === void 0 ? [] : [{ type: "text", value: ` (source ${reference.number})` }]];
      const number = reference?.number ?? numberOf(url);
      return [{ type: "link", url, children: words, ...number === void 0 ? {} : { data: { source: number } } }];
    }
    return "children" in node ? [{ ...node, children: node.children.flatMap(resolve) }] : [node];
  };
  return resolve(root)[0];
}
function cleaned(node, known, clean) {
  const within3 = () => "children" in node ? node.children.flatMap(clean) : [];
  const linked = (url) => {
    const allowed = url !== void 0 && (url.startsWith(pending) || isAllowedUrl(url));
    return allowed ? [{ type: "link", url, children: within3() }] : within3();
  };
  switch (node.type) {
    case "definition":
    case "yaml":
    case "footnoteReference":
      return [];
    case "html":
      return [{ type: "text", value: node.value }];
    case "image":
    case "imageReference":
      return node.alt ? [{ type: "text", value: node.alt }] : [];
    case "link":
      return linked(node.url);
    case "linkReference":
      return linked(known.get(node.identifier)?.url);
    case "footnoteDefinition":
      return node.children.flatMap(clean);
    case "root":
      return [{ type: "root", children: node.children.flatMap(clean).map(asBlock) }];
    case "listItem":
    case "blockquote":
      return [
        { ...bare(node), children: node.children.flatMap(clean).map(asPart), ...node.type === "listItem" ? { checked: null } : {} }
      ];
    default:
      return "children" in node ? [{ ...bare(node), children: within3() }] : [bare(node)];
  }
}
var asBlock = (node) => node.type === "text" ? { type: "paragraph", children: [node] } : node;
function asPart(node) {
  return node.type === "heading" ? { type: "paragraph", children: [{ type: "strong", children: node.children }] } : asBlock(node);
}
function bare(node) {
  const { position: _, ...rest } = node;
  return rest;
}
function levelled(root) {
  const stack = [];
  const children = root.children.map((node) => {
    if (node.type === "text") return asBlock(node);
    if (node.type !== "heading") return node;
    while ((stack.at(-1) ?? 0) >= node.depth) stack.pop();
    stack.push(node.depth);
    return { ...node, depth: Math.min(stack.length, 6) };
  });
  return { type: "root", children };
}
function visit(node, see) {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}

// src/model/reply.ts
var replyFields = Object.freeze(["question", "answer", "title", "kind", "parts", "address", "dated", "access"]);
var replyLabels = Object.freeze({
  question: "Question",
  answer: "Answer",
  title: "Document title",
  kind: "Kind of document",
  parts: "Parts covered",
  address: "Address or reference",
  dated: "Dated",
  access: "Who can open it"
});
var clauseQuestion = (clause) => `Q-${clause}`;
var itemQuestion = (item) => `V-${item}`;

// src/view/redact/aliases.ts
var withheldTitle = "an item recorded for internal use";
function aliasesOf(result) {
  const hidden = result.evidence.filter(({ item }) => item.audience === "internal");
  const items2 = numbered(hidden.map(({ item }) => item.id));
  const sources = numbered(
    result.sources.filter(({ audience }) => audience === "internal").map(({ id }) => id),
    "-source"
  );
  const of = (id) => items2.get(id) ?? sources.get(id) ?? id;
  const names = [...items2, ...sources].map(([id, alias]) => [new RegExp(`\\[${id}\\]`, "gi"), `[${alias}]`]);
  return {
    items: items2,
    sources,
    asks: new Set(result.asks.filter(({ item }) => item.audience === "internal").map(({ item }) => item.id)),
    of,
    question: (id) => {
      const [, alias] = [...items2].find(([item]) => itemQuestion(item) === id) ?? [];
      return alias === void 0 ? id : itemQuestion(alias);
    },
    narrative: (markdown) => names.reduce((text, [reference, alias]) => text.replace(reference, alias), markdown),
    sentence: unquoted(hidden)
  };
}
function numbered(ids, what2 = "") {
  return new Map(ids.map((id, index) => [id, `internal${what2}-${index + 1}`]));
}
function unquoted(hidden) {
  const titles = hidden.map(({ item }) => item.title).sort((a, b) => b.length - a.length);
  const limitations = hidden.flatMap(({ item }) => (item.limitations ?? []).map(({ text }) => text));
  const quotes = limitations.map((words) => `: “${/[.!?]$/.test(words) ? words : `${words}.`}”`);
  return (words) => {
    const without = quotes.reduce((so, quote) => so.replaceAll(quote, "."), words);
    return titles.reduce((so, title) => so.replaceAll(`‘${title}’`, withheldTitle).replaceAll(title, withheldTitle), without);
  };
}

// src/view/sources.ts
function numberSources(result, cited) {
  const entries2 = [];
  const ids = /* @__PURE__ */ new Map();
  const urls = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  const add2 = (source) => {
    const entry = { number: entries2.length + 1, ...source };
    entries2.push(entry);
    if (entry.url !== void 0 && !urls.has(entry.url)) urls.set(entry.url, entry);
    return entry;
  };
  for (const { id, ...source } of result.sources) {
    const access = source.access ?? sharedAccess(result, id);
    ids.set(id, add2({ ...source, ...access === void 0 ? {} : { access } }));
  }
  for (const { item } of result.evidence) {
    if (item.source === void 0 || typeof item.source === "string") continue;
    const key = placeKey(item.source);
    const known = (item.source.url === void 0 ? void 0 : urls.get(item.source.url)) ?? places.get(key);
    places.set(key, known ?? add2({ ...item.source, access: item.access }));
  }
  for (const { url, text } of cited) {
    if (!urls.has(url) && !url.startsWith("mailto:")) add2({ title: text === "" ? url : text, url });
  }
  return {
    entries: entries2,
    byId: (id) => ids.get(id),
    byUrl: (url) => urls.get(url),
    ofItem: ({ source }) => {
      if (source === void 0) return void 0;
      if (typeof source === "string") return ids.get(source);
      return (source.url === void 0 ? void 0 : urls.get(source.url)) ?? places.get(placeKey(source));
    }
  };
}
var placeKey = (source) => JSON.stringify([source.title, source.reference ?? "", source.url ?? ""]);
function sharedAccess(result, id) {
  const said4 = new Set(result.evidence.filter(({ item }) => item.source === id).map(({ item }) => item.access));
  return said4.size === 1 ? [...said4][0] : void 0;
}

// src/view/context.ts
function contextOf(result, withheld) {
  const masked = new Set(withheld.values());
  const evidence = new Map(result.evidence.map((record) => [record.item.id, record]));
  const ids = [...result.sources.map(({ id }) => id), ...evidence.keys()];
  const read = new Map(narrativesOf(result).map((markdown) => [markdown, readNarrative(markdown, ids)]));
  const sources = numberSources(result, [...read.values()].flatMap(linksOf));
  const find = (id) => {
    if (masked.has(id)) return { title: withheldTitle };
    const item = evidence.get(id)?.item;
    const source = sources.byId(id) ?? (item && sources.ofItem(item));
    return source === void 0 ? item && { title: item.title } : referenceTo(source, item?.title);
  };
  return {
    result,
    names: namesOf(result.assessment),
    own: result.assessment.assessor.role === "producer",
    sources,
    evidence,
    clauses: new Map(result.practices.flatMap((practice) => practice.clauses.map((clause) => [clause.id, clause]))),
    asks: new Map(result.asks.map((ask, index) => [ask.item.id, { number: index + 1, ask }])),
    withheld: masked,
    narrative: (markdown) => resolveReferences(read.get(markdown) ?? readNarrative(markdown, ids), find, (url) => sources.byUrl(url)?.number)
  };
}
function citation(source) {
  const url = publicUrl(source);
  return url === void 0 ? `source ${source.number}` : link(source.title, url, source.number);
}
function shortCitation(source) {
  const url = publicUrl(source);
  return url === void 0 ? `source ${source.number}` : link(`source ${source.number}`, url);
}
function publicUrl(source) {
  return source.url !== void 0 && isAllowedUrl(source.url) ? source.url : void 0;
}
function placeText({ file, line }) {
  return `${file}, line ${line}`;
}
function anchor(kind, id) {
  return `${kind}-${String(id).toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}
function referenceTo(source, title) {
  const url = publicUrl(source);
  return { title: title ?? source.title, number: source.number, ...url === void 0 ? {} : { url } };
}
function narrativesOf({ assessment, judgement, practices }) {
  return [assessment.introduction, judgement?.item.narrative, ...practices.map((practice) => practice.judgement?.item.narrative)].filter(
    (text) => text !== void 0
  );
}

// src/model/kinds.ts
var kindNature = Object.freeze({
  policy: "words",
  procedure: "proof",
  record: "proof",
  register: "proof",
  agreement: "proof",
  dpia: "proof",
  ethics_review: "proof",
  training: "proof",
  certificate: "proof",
  audit: "proof",
  review: "proof",
  notice: "words",
  guidance: "words",
  publication: "words",
  correspondence: "words",
  usage_figures: "words",
  statement: "words",
  plan: "plan"
});
var kindWords = Object.freeze({
  policy: "policy",
  procedure: "procedure",
  record: "record",
  register: "register",
  agreement: "agreement",
  dpia: "data protection impact assessment",
  ethics_review: "ethics review",
  training: "training",
  certificate: "certificate",
  audit: "audit",
  review: "review",
  notice: "notice",
  guidance: "guidance",
  publication: "publication",
  correspondence: "correspondence",
  usage_figures: "usage figures",
  statement: "statement",
  plan: "plan"
});
var bindingBodies = Object.freeze(["regulator", "auditor", "court", "parliament", "producer"]);

// src/view/style/labels.ts
var positionPhrases = Object.freeze({
  unknown: "Unknown",
  not_consistent: "Not consistent",
  not_shown: "Not shown",
  partly_shown: "Partly shown",
  not_yet_shown: "Not yet shown",
  consistent_with_recommendations: "Consistent, with recommendations",
  meets: "Meets the practice",
  unscored: "No position"
});
var principlePositions = Object.freeze({
  unknown: "it cannot be told where the evidence for {principle} stands",
  not_consistent: "the evidence shows that {principle} is not met in full",
  not_shown: "the evidence shows nothing of what {principle} asks for",
  partly_shown: "the evidence shows a part of what {principle} asks for",
  not_yet_shown: "the evidence does not yet show that {principle} is met",
  consistent_with_recommendations: "the evidence is consistent with {principle}, with recommendations",
  meets: "the evidence shows that every applicable clause of {principle} is met",
  unscored: "there is no position on {principle}"
});
var findingWords = Object.freeze({
  unknown: "unknown",
  not_applicable: "not applicable",
  deferred: "deferred",
  not_met: "not met",
  met: "met",
  partly_met: "partly met",
  not_shown: "not shown"
});
var outcomeWords = Object.freeze({
  meets: "meet {it}",
  consistent: "are consistent with {it}",
  consistent_with_recommendations: "are consistent with {it}, and made recommendations",
  not_yet_shown: "have not yet been shown to meet {it}",
  not_consistent: "are not consistent with {it}",
  changes_asked: "need changes or improvements in what {it} covers",
  no_comment: "are not commented on"
});
var outcomePhrases = Object.freeze({
  meets: "Meets the practice",
  consistent: "Consistent",
  consistent_with_recommendations: "Consistent, with recommendations",
  not_yet_shown: "Not yet shown",
  not_consistent: "Not consistent",
  changes_asked: "Changes asked for, no verdict",
  no_comment: "No comment"
});
var divergenceWords = Object.freeze({
  none: "",
  more_favourable: "The judgement is more favourable than the position",
  stricter: "The judgement is stricter than the position",
  not_judged: "",
  not_comparable: ""
});
var staleWords = Object.freeze({
  evidence_changed: "The evidence has changed since the judgement was made, so the judgement is out of date.",
  older_than_evidence: "Some of the evidence that it rests on is dated after the judgement, so the judgement is out of date.",
  new_finding: "Something found after the judgement was made speaks against what it is about, so the judgement is out of date."
});
var standingWords = Object.freeze({
  sufficient: "sufficient",
  limited: "limited",
  none: "does not count",
  adverse: "speaks against"
});
var typeWords = Object.freeze({ DO: "Do", SHOW: "Show", WEIGH: "Weigh" });
var typeNeeds = Object.freeze({
  DO: "needs proof that it happens.",
  SHOW: "needs something that the public can open.",
  WEIGH: "needs a dated record that it was considered."
});
var accessWords = Object.freeze({
  public: "open to anyone",
  handed_over: "handed over to everybody concerned",
  foi: "released to one requester, under freedom of information",
  on_request: "available on request",
  internal: "open only to people inside the organisation"
});
var stateWords = Object.freeze({
  in_place: "in place",
  in_progress: "in progress",
  planned: "planned",
  discontinued: "ended"
});
var stanceWords = Object.freeze({
  supports: "",
  contradicts: "speaks against",
  context: "background only"
});
var verificationWords = Object.freeze({
  verified: "verified",
  corroborated: "confirmed by a second source",
  checked: "checked, not verified",
  reported: "reported, not verified",
  unverifiable: "cannot be checked"
});
var severityWords = Object.freeze({
  failure: "a failure",
  weakness: "a weakness",
  improvement: "an improvement to make"
});
var roleWords = Object.freeze({
  assessor: "the assessor",
  auditor: "an auditor",
  regulator: "a regulator",
  producer: "the producer's own",
  third_party: "a third party"
});
var askKinds = Object.freeze({
  requirement: "Requirement",
  recommendation: "Recommendation",
  suggestion: "Suggestion",
  commitment: "Commitment"
});
var askLeads = Object.freeze({
  requirement: Object.freeze({ outside: "We require that {producer}", own: "We must" }),
  recommendation: Object.freeze({ outside: "We have recommended that {producer}", own: "We should" }),
  suggestion: Object.freeze({ outside: "We suggest that {producer}", own: "We could" }),
  commitment: Object.freeze({ outside: "{producer} has undertaken to", own: "We have undertaken to" })
});
var askStates = Object.freeze({
  open: "open",
  overdue: "overdue",
  closed: "closed",
  superseded: "superseded"
});
var proposalKinds = Object.freeze({
  requirement: "Requirement",
  recommendation: "Recommendation",
  question: "Question",
  suggestion: "Suggestion"
});
var unscoredReasons = Object.freeze({
  nothing_applicable: "no clause applies",
  all_deferred: "every clause is left to another body for now"
});
var inputKinds = Object.freeze({
  assessment: "assessment",
  practice: "practice evidence",
  asks: "asks",
  catalogue: "catalogue",
  unknown: "unknown"
});

// src/view/method.ts
function methodView({ result }) {
  const { catalogue, tool, rules_version, parameters, inputs } = result;
  return {
    generator: `${tool.name}/${tool.version}`,
    paragraphs: [
      `${tool.name} ${tool.version} computed the positions with version ${rules_version} of its rules. Nothing is averaged into a position and nothing is counted to reach one: a practice stands where its weakest clause stands. The counts and percentages are reported and decide nothing. The same files and the same as-of date give the same document.`,
      profileText(result),
      problemsText(result)
    ],
    ...parametersView(parameters),
    inputs: inputs.map(({ file, kind, sha256 }) => ({ file, kind: inputKinds[kind], sha256 })),
    quoted_from: { text: catalogue.source.title, url: publicUrl({ url: catalogue.source.url }) ?? null },
    credit: sentences(catalogue.attribution, catalogue.attribution.includes(catalogue.licence) ? "" : catalogue.licence, catalogue.split_note ?? "")
  };
}
var fewParameters = 12;
var ofTheProfile = /* @__PURE__ */ new Set(["profile", "verification/key", "verification/other", "age/proof"]);
function parametersView(all) {
  const isFirst = ({ id }) => all.length <= fewParameters || ofTheProfile.has(id);
  return { parameters: all.filter(isFirst), further_parameters: all.filter((one) => !isFirst(one)) };
}
function rulesNote({ rules_version: decidedBy }) {
  return decidedBy === rulesVersion ? null : `The positions were computed with version ${decidedBy} of the rules.`;
}
function profileText({ assessment: { profile } }) {
  const { level, sensitivity, public_interest, reasons } = profile;
  const chosen = `The assurance profile is ${level}: the sensitivity of the data is ${sensitivity} and the public interest in them ${public_interest}.`;
  return sentences(chosen, reasons ?? "", "The profile sets how strong the evidence must be, never which clauses apply");
}
function problemsText({ problems }) {
  const kinds2 = [
    [problems.error, "error", "errors"],
    [problems.warning, "warning", "warnings"],
    [problems.note, "note", "notes"]
  ];
  const found2 = kinds2.filter(([count]) => count > 0).map(([count, one, many]) => countText(count, one, many));
  if (found2.length === 0) return "The check of the input files found no problems.";
  return sentence(`The check of the input files found ${series(found2)}; “t6 check” lists them`);
}

// src/view/missing.ts
var clausesInHeadline = 4;
function missingText(position, clauses) {
  const { whole, part } = missingIn(position, clauses);
  return [...said(series(whole), whole.length, "missing"), ...said(series(part), part.length, "missing in part")].join("; ");
}
function missingAnywhere(practices) {
  const all = practices.map(({ position, clauses }) => missingIn(position, clauses));
  const [whole, part] = [all.flatMap((one) => one.whole), all.flatMap((one) => one.part)];
  const inPart = part.length > clausesInHeadline ? countText(part.length, "clause", "clauses") : series(part);
  return [...whole.length === 0 ? [] : [`Missing: ${series(whole)}.`], ...part.length === 0 ? [] : [`Missing in part: ${inPart}.`]].join(" ");
}
function missingOverall(position, practices) {
  const { whole, part } = missingIn(
    position,
    practices.flatMap(({ clauses }) => clauses)
  );
  const all = [...whole, ...part];
  if (all.length <= clausesInHeadline)
    return [...said(series(whole), whole.length, "missing"), ...said(series(part), part.length, "missing in part")].join("; ");
  const among = practices.filter(({ clauses }) => clauses.some(({ id }) => all.includes(id))).map(({ id }) => id);
  const first = whole.length > 0 ? whole : part;
  const counts = [
    ...said(countText(first.length, "clause", "clauses"), first.length, whole.length > 0 ? "missing" : "missing in part"),
    ...whole.length > 0 ? said(numberText(part.length), part.length, "missing in part") : []
  ];
  return `${series(counts)}, in ${series(among)}`;
}
function missingIn({ state, missing = [] }, clauses) {
  if (state !== "partly_shown") return { whole: [], part: [] };
  const inPart = new Set(clauses.filter(({ finding }) => finding.state === "partly_met").map(({ id }) => id));
  return { whole: missing.filter((id) => !inPart.has(id)), part: missing.filter((id) => inPart.has(id)) };
}
var said = (subject, count, what2) => count === 0 ? [] : [`${subject} ${count === 1 ? "is" : "are"} ${what2}`];

// src/view/style/facts.ts
var exceptionWords = Object.freeze({
  personal: "The data are not about people",
  linked: "The data are not linked to other data",
  shared: "The data are not shared with anybody outside",
  microdata_released: "Researchers cannot use the detailed records"
});
var collectorWords = Object.freeze({
  producer: "The producer collects the data itself",
  on_its_behalf: "Others collect the data on the producer's behalf",
  others: "Others collect the data, for purposes of their own"
});
function factWords(fact, { collected_by: collected }) {
  if (fact !== "collected_by") return exceptionWords[fact];
  return collected === void 0 ? "The data are collected by others" : collectorWords[collected.is];
}
var setAsideWords = Object.freeze({
  by_fact: Object.freeze({ one: "does not apply to these data", many: "do not apply to these data" }),
  by_hand: Object.freeze({ one: "was declared not applicable", many: "were declared not applicable" }),
  deferred: Object.freeze({ one: "is left to another body", many: "are left to another body" })
});

// src/view/set-aside.ts
function setAsideBy({ finding, not_applicable: declared }) {
  if (finding.state === "deferred") return "deferred";
  if (finding.state !== "not_applicable") return void 0;
  return declared?.fact === void 0 ? "by_hand" : "by_fact";
}
function setAsideText(clauses, result) {
  if (isOfFirstRules(result)) return "";
  const reasons = clauses.map(setAsideBy);
  const parts = Object.keys(setAsideWords).flatMap((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return count === 0 ? [] : [{ count, words: setAsideWords[reason][count === 1 ? "one" : "many"] }];
  });
  return series(parts.map(({ count, words }, index) => `${index === 0 ? countText(count, "clause", "clauses") : numberText(count)} ${words}`));
}

// src/view/style/dates.ts
var months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
function dateText(date) {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (match === null) return date;
  const [, year = "", month, day] = match;
  const name = month === void 0 ? void 0 : months[Number(month) - 1];
  if (name === void 0) return month === void 0 ? year : date;
  return day === void 0 ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
function dateInSentence(date) {
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? "on" : "in"} ${dateText(date)}`;
}

// src/report/bar.ts
var cells = [
  { state: "met", cell: "█", mark: (paint) => paint.good },
  { state: "partly_met", cell: "▌", mark: (paint) => paint.middling },
  { state: "not_shown", cell: "·", mark: (paint) => paint.faint },
  { state: "not_met", cell: "×", mark: (paint) => paint.bad },
  { state: "unknown", cell: "?", mark: (paint) => paint.bad }
];
function bar(counts, paint) {
  const runs = cells.filter(({ state }) => counts[state] > 0).map(({ state, cell, mark }) => mark(paint)(cell.repeat(counts[state])));
  return { text: runs.join(""), length: cells.reduce((sum, { state }) => sum + counts[state], 0) };
}
function barWords(counts) {
  const applicable = cells.reduce((sum, { state }) => sum + counts[state], 0);
  const others = ["partly_met", "not_shown", "not_met", "unknown", "deferred", "not_applicable"];
  const rest = others.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${findingWords[state]}`);
  return [`${counts.met} of ${applicable} ${applicable === 1 ? "clause" : "clauses"} met`, ...rest].join(", ");
}

// src/report/first-step.ts
function firstStep(practice, result) {
  const { position, clauses } = practice;
  const clause = clauses.find(({ id }) => id === position.deciding_clause);
  if (clause === void 0 || position.state === "meets") return void 0;
  const proposed = result.proposed_asks.find(({ id }) => id === clause.proposed_ask);
  return askToMend(position.rule, clause, result) ?? proposed?.text ?? clause.lifts[0]?.text;
}
function askToMend(rule, { asks }, result) {
  const [id] = asks;
  if (id === void 0) return void 0;
  if (rule === "position/no-dated-ask") return ownerAndDate(id);
  if (rule !== "position/no-real-ask") return void 0;
  const known = asks.flatMap((one) => result.asks.find(({ item }) => item.id === one) ?? []);
  const bare2 = known.find(({ item }) => item.kind !== "suggestion" && (item.owner === void 0 || item.due === void 0));
  if (bare2 !== void 0) return ownerAndDate(bare2.item.id);
  const late = known.find(({ state }) => state === "overdue");
  return late === void 0 ? void 0 : `Agree a new day for the ask “${late.item.id}”: it is overdue, so it does not count.`;
}
var ownerAndDate = (ask) => `Give the ask “${ask}” an owner and a date.`;

// src/report/paint.ts
var asIs = (text) => text;
var plain2 = Object.freeze({ strong: asIs, faint: asIs, good: asIs, middling: asIs, bad: asIs, place: asIs });

// src/diagnostics/odd-signs.ts
var oddBlanks = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
var noWidth = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
var oddDashes = "\\u2010-\\u2015\\u2212";
var curlyQuotes = "“”„‟‘’‚‛«»";
var blankNames = { " ": "a no-break space", " ": "a narrow no-break space", "　": "a wide space" };
function signCode(sign) {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function signName(sign) {
  const code = `(${signCode(sign)})`;
  if (new RegExp(`[${oddBlanks}]`).test(sign)) return `${blankNames[sign] ?? "a special space"} ${code}`;
  if (new RegExp(`[${noWidth}]`).test(sign)) return `an invisible sign ${code}`;
  return new RegExp(`[${oddDashes}]`).test(sign) ? `a dash (${sign})` : `a bullet (${sign})`;
}
var kinds = [
  { signs: new RegExp(`[${oddBlanks}]`, "g"), named: signName, plain: " " },
  { signs: new RegExp(`[${noWidth}]`, "g"), named: signName, plain: "" },
  { signs: new RegExp(`[${oddDashes}]`, "g"), named: (sign) => `${signName(sign)} instead of a hyphen`, plain: "-" },
  { signs: new RegExp(`^[${curlyQuotes}]|[${curlyQuotes}]$`, "g"), named: () => "curly quotation marks", plain: "" }
];
var unseen = new RegExp(`[${oddBlanks}${noWidth}]+`);

// src/report/printable.ts
var unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
function printable(text) {
  return text.replace(unsafe, (character) => `<${signCode(character)}>`);
}

// src/report/tally.ts
function tallyWords({ error, warning, note }) {
  const parts = [counted(error, "error"), counted(warning, "warning"), counted(note, "note")].filter((_, index) => [error, warning, note][index] !== 0);
  return parts.length === 0 ? "no problems" : parts.join(", ");
}
function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/report/words.ts
var positionWords = Object.freeze({
  meets: "Meets",
  consistent_with_recommendations: "Consistent, with recommendations",
  partly_shown: "Partly shown",
  not_shown: "Not shown",
  not_yet_shown: "Not yet shown",
  not_consistent: "Not consistent",
  unknown: "Unknown",
  unscored: "No position"
});
var outcomeWords2 = Object.freeze({
  meets: "Meets",
  consistent: "Consistent",
  consistent_with_recommendations: "Consistent, with recommendations",
  not_yet_shown: "Not yet shown",
  not_consistent: "Not consistent",
  changes_asked: "Changes asked for",
  no_comment: "No comment"
});
var divergenceWords2 = Object.freeze({
  none: "in line with the position.",
  more_favourable: "more favourable than the position.",
  stricter: "stricter than the position.",
  not_judged: "not judged.",
  not_comparable: "not comparable with the position."
});

// src/report/wrap.ts
var narrowest = 20;
function wrap(text, width) {
  const room = Math.max(width, narrowest);
  return text.split("\n").flatMap((paragraph3) => {
    const lines2 = [];
    let line = "";
    for (const word of paragraph3.split(" ").filter((word2) => word2 !== "")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && [...longer].length > room) {
        lines2.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines2, line];
  });
}
function labelled(label, text, width, paint = (plain3) => plain3) {
  const hang = " ".repeat(label.length);
  return wrap(text, width - label.length).map((line, index) => index === 0 ? `${paint(label)}${line}` : `${hang}${line}`.trimEnd());
}
function shortened(text, room) {
  if (text.length <= room) return text;
  const cut = text.slice(0, Math.max(room - 1, 1));
  const end = cut.lastIndexOf(" ");
  return `${(end === -1 ? cut : cut.slice(0, end)).replace(/[\s,;…]+$/, "")} …`;
}

// src/report/scorecard.ts
var marks = {
  meets: (paint) => paint.good,
  consistent_with_recommendations: (paint) => paint.good,
  partly_shown: (paint) => paint.middling,
  not_shown: (paint) => paint.middling,
  not_yet_shown: (paint) => paint.middling,
  not_consistent: (paint) => paint.bad,
  unknown: (paint) => paint.bad,
  unscored: (paint) => paint.faint
};
function scorecard(result, { width, paint = plain2 }) {
  const { principle } = result.catalogue;
  const page = {
    result,
    width,
    paint,
    indent: Math.max(...[principle, ...result.practices].map(({ id }) => id.length)) + 2,
    labels: (isOfFirstRules(result) ? "decided by" : "found against").length + 2
  };
  const practices = result.practices.map(
    (practice) => block2(practice, practice, missingText(practice.position, practice.clauses), practiceRows(practice, page), page)
  );
  const overall = block2(principle, result, missingOverall(result.position, result.practices), overallRows(page), page);
  return `${[heading(page), ...practices, overall].map((lines2) => lines2.join("\n")).join("\n\n")}
`;
}
function heading({ result, width, paint }) {
  const { title, producer, as_of, profile, provenance } = result.assessment;
  const note = rulesNote(result);
  const producerName = producer.short_name === void 0 ? producer.name : `${producer.name} (${producer.short_name})`;
  return [
    ...wrap(printable(title), width).map(paint.strong),
    ...wrap(printable(`${producerName} · ${editionName(result.catalogue)} · as of ${dateText(as_of)} · ${profile.level} assurance profile`), width),
    ...wrap(printable(labelOf(result.assessment)), width),
    ...provenance === void 0 ? [] : wrap(printable(provenance), width).map(paint.faint),
    ...note === null ? [] : wrap(printable(note), width).map(paint.faint)
  ];
}
function block2({ id, title }, stands, missing, rows, page) {
  const { paint, indent, width } = page;
  const { position, score } = stands;
  const partly = position.on_matters_considered ? ", on the matters considered" : "";
  const words = `${positionWords[position.state]}${partly}${missing === "" ? "" : `: ${missing}`}`;
  const margin = " ".repeat(indent);
  return [
    ...wrap(printable(title), width - indent).map((line, index) => paint.strong(`${index === 0 ? id.padEnd(indent) : margin}${line}`)),
    ...wrap(words, width - indent).map((line) => margin + marks[position.state](paint)(line)),
    ...[...scoreLines(score, position.rule, page), ...rows].map((line) => margin + line)
  ];
}
function scoreLines(score, rule, { width, indent, paint }) {
  const room = width - indent;
  if (!score.scored) return wrap(rules[rule]?.text ?? "", room);
  const { text, length } = bar(score.counts, paint);
  const words = `${barWords(score.counts)} (${score.percent}%)`;
  if (length > room / 2) return [text, ...wrap(words, room)];
  return labelled(" ".repeat(length + 2), words, room, () => `${text}  `);
}
function practiceRows(practice, page) {
  const { position, clauses, judgement } = practice;
  const clause = position.state === "meets" ? void 0 : clauses.find(({ id }) => id === position.deciding_clause);
  const first = firstStep(practice, page.result);
  return [
    ...clause === void 0 ? [] : [row("decided by", [`${clause.id}, ${findingWords[clause.finding.state]}: “`, clause.words, "”"], page)].flat(),
    ...foundAgainst(practice, page),
    ...first === void 0 ? [] : row("do first", [first], page),
    ...judgement === void 0 ? [] : row("judgement", [judgementText(practice, judgement, isSame(judgement, page.result.judgement))], page)
  ];
}
function overallRows(page) {
  const { position, judgement, problems, practices } = page.result;
  const { state, deciding_practice: practice, deciding_clause: clause } = position;
  const count = problems.error + problems.warning + problems.note;
  const aside = setAsideText(
    practices.flatMap(({ clauses }) => clauses),
    page.result
  );
  return [
    ...practice === void 0 || state === "meets" ? [] : row("decided by", [clause === void 0 ? practice : `${practice}, clause ${clause}`], page),
    ...aside === "" ? [] : row("set aside", [`${aside}.`], page),
    ...row("judgement", [judgement === void 0 ? "none yet" : judgementText(page.result, judgement, false)], page),
    ...count === 0 ? [] : row("problems", [`${tallyWords(problems)}; t6 check shows ${count === 1 ? "it" : "them"}`], page)
  ];
}
function foundAgainst({ clauses }, page) {
  if (isOfFirstRules(page.result)) return [];
  const items2 = /* @__PURE__ */ new Map();
  for (const { id, standings } of clauses)
    for (const { evidence, standing } of standings) if (standing === "adverse") items2.set(evidence, [...items2.get(evidence) ?? [], id]);
  return items2.size === 0 ? [] : row("found against", [[...items2].map(([item, about]) => `${item} (${about.join(", ")})`).join("; ")], page);
}
function row(label, [before, middle, after], { width, indent, paint, labels }) {
  const head = label.padEnd(labels);
  const text = middle === void 0 ? before : `${before}${shortened(middle, width - indent - head.length - before.length - (after?.length ?? 0))}${after}`;
  return labelled(head, printable(text), width - indent, paint.faint);
}
function judgementText({ divergence }, { item, stale }, bySame) {
  const who = bySame ? [] : [item.by, item.on && dateText(item.on)].filter((part) => part !== void 0);
  const said4 = `${outcomeWords2[item.outcome]}${who.length === 0 ? "" : ` (${who.join(", ")})`}: ${divergenceWords2[divergence.kind]}`;
  return [said4, ...stale.map((reason) => staleWords[reason])].join(" ");
}
function isSame(judgement, overall) {
  return overall !== void 0 && judgement.item.by === overall.item.by && judgement.item.on === overall.item.on;
}

// src/view/applicability.ts
function applicabilityView({ result }) {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const notApplicable = clauses.filter(({ finding }) => finding.state === "not_applicable");
  const deferred2 = clauses.filter(({ finding }) => finding.state === "deferred");
  const assessed = clauses.length - notApplicable.length - deferred2.length;
  const aside = setAsideText(clauses, result);
  return {
    text: isOfFirstRules(result) ? firstRulesText(clauses.length, assessed, notApplicable.length, deferred2.length) : sentences(assessedText(clauses.length, assessed), aside),
    not_applicable: notApplicable.map((clause) => notApplicableRow(clause, result.assessment)),
    deferred: deferred2.map(deferredRow),
    parts: clauses.flatMap((clause) => partRows(clause, result.assessment))
  };
}
function assessedText(all, assessed) {
  if (assessed === all) return all === 1 ? "The one clause applies and was assessed" : `All ${countText(all, "clause", "clauses")} apply and were assessed`;
  return `Of ${countText(all, "clause", "clauses")}, ${assessed} ${assessed === 1 ? "was" : "were"} assessed`;
}
function firstRulesText(all, assessed, notApplicable, deferred2) {
  if (assessed === all) return `${assessedText(all, assessed)}.`;
  const parts = [
    notApplicable === 0 ? "" : `${notApplicable} ${notApplicable === 1 ? "does" : "do"} not apply`,
    deferred2 === 0 ? "" : `${deferred2} ${deferred2 === 1 ? "is" : "are"} left to another body while its case is open`
  ].filter((part) => part !== "");
  return `${assessedText(all, assessed)}; ${parts.join(" and ")}.`;
}
function notApplicableRow(clause, { data }) {
  const { id, words, not_applicable: declared } = clause;
  const fact = declared?.fact;
  return {
    clause: id,
    words,
    reason: sentence(fact === void 0 ? declared?.reason ?? "" : `${factWords(fact, data)}: ${declared?.reason ?? ""}`),
    by: setAsideBy(clause) === "by_fact" ? "follows from what the data are" : declared?.by ?? "nobody named",
    place: declared === void 0 ? "" : placeText(declared.at)
  };
}
function partRows({ id, parts_out }, { data }) {
  return (parts_out ?? []).map(({ title, fact, reason }) => ({
    clause: id,
    words: title,
    reason: sentence(`${factWords(fact, data)}: ${reason}`),
    by: "follows from what the data are",
    place: ""
  }));
}
function deferredRow({ id, words, deferred: declared }) {
  const again2 = declared?.reopen_on === void 0 ? "" : `; to be taken up again ${dateInSentence(declared.reopen_on)}`;
  return {
    clause: id,
    words,
    reason: sentence(declared?.reason ?? ""),
    by: `${declared?.body ?? ""}${again2}`,
    place: declared === void 0 ? "" : placeText(declared.at)
  };
}

// src/view/reasons.ts
function ruleView(id, said4 = "") {
  const title = id in rules ? rules[id].title : id;
  return { id, title, text: title === said4 || title === id ? id : `${title} (${id})` };
}
var limitWords = Object.freeze({
  "standing/lapsed": "has lapsed",
  "standing/in-progress": "is still in progress",
  "standing/not-public": "is not open to the public",
  "standing/no-address": "is public, and nothing says where",
  "standing/words-only": "is only words about it",
  "standing/other-kind": "is of a kind that cannot show it alone",
  "standing/undated": "is undated",
  "standing/age-unknown": "is of unknown age",
  "standing/too-old": "is too old",
  "standing/unspecific": "does not say what it shows for this clause",
  "standing/unchecked": "has been checked by nobody",
  "standing/under-verified": "is not verified far enough",
  "standing/limitation": "has a material limitation"
});
function findingReason(clause, context) {
  const { finding } = clause;
  const named = (ids) => series(ids.map((id) => `‘${context.evidence.get(id)?.item.title ?? id}’`));
  const against2 = finding.evidence.filter((id) => clause.standings.some(({ evidence, standing }) => evidence === id && standing === "adverse"));
  const reported = (what2) => `${named(against2)} ${against2.length === 1 ? "reports" : "report"} ${what2}`;
  const parts = series(clause.parts.filter(({ id }) => finding.missing_parts?.includes(id)).map(({ title }) => title));
  const limited = clause.standings.filter(({ standing }) => standing === "limited");
  const limits2 = () => alternatives([...new Set(limited.map(({ rule }) => rule in limitWords ? limitWords[rule] : ruleView(rule).title))]);
  const words = {
    "finding/file-not-loaded": () => "the file that holds its evidence could not be read",
    "finding/not-applicable": () => clause.not_applicable?.reason ?? "it does not apply",
    "finding/deferred": () => `it is left to ${clause.deferred?.body ?? "another body"}`,
    "finding/contradicted": () => `it is contradicted by ${named(finding.evidence)}`,
    "finding/failure": () => `${reported("a failure")}, and nothing shows that it was put right`,
    "finding/does-not-apply": () => clause.not_applicable?.reason ?? "it does not apply to these data",
    "finding/weakness": () => `there is evidence that shows it, and ${reported("a weakness")} that is still open`,
    "finding/disputed": () => "there is evidence that shows it and evidence that disputes it",
    "finding/met": () => "it is shown",
    "finding/parts-missing": () => `no evidence covers ${parts} in full`,
    "finding/not-regular": () => "the evidence does not show that it is done regularly",
    "finding/limited": () => `${limited.length === 1 ? "the one item that bears on it" : "every item that bears on it"} ${limits2()}`,
    "finding/only-plans": () => "only plans stand behind it",
    "finding/nothing": () => "nothing that can count bears on it"
  };
  return isWorded(finding.rule, words) ? words[finding.rule]() : findingWords[finding.state];
}
function positionReason(position, clauses, context) {
  const clause = clauses.find(({ id }) => id === position.deciding_clause);
  const named = clause === void 0 ? "" : `${clause.id}, “${clause.words}”`;
  const why = clause === void 0 ? "" : `which is ${findingWords[clause.finding.state]}: ${findingReason(clause, context)}`;
  const words = {
    "position/unknown": `The deciding clause is ${named}, ${why}.`,
    "position/not-consistent": `The deciding clause is ${named}, ${why}.`,
    "position/not-shown": `The deciding clause is ${named}, ${why}.`,
    "position/no-dated-ask": `The deciding clause is ${named}, ${why}, and no open ask about it has both an owner and a date.`,
    "position/recommendations": `The deciding clause is ${named}, ${why}. An ask with an owner and a date covers each clause that is partly met.`,
    "position/nothing-shown": "Nothing that counts bears on any of its clauses.",
    "position/clause-missing": `The deciding clause is ${named}, ${why}.`,
    "position/no-real-ask": `The deciding clause is ${named}, ${why}, and no recommendation that counts has been made about it.`,
    "position/nothing-met": "Every clause that applies is partly met, with a recommendation for each, and none is met.",
    "position/with-recommendations": `The deciding clause is ${named}, ${why}. A recommendation with an owner and a day covers each clause that is partly met.`,
    "position/meets": "Every clause that applies is met.",
    "position/nothing-applicable": "No clause of the practice applies, so there is no position.",
    "position/all-deferred": "Every clause that applies is left to another body for now, so there is no position."
  };
  return isWorded(position.rule, words) ? words[position.rule] : clause === void 0 ? "" : `The deciding clause is ${named}, ${why}.`;
}
var isWorded = (rule, words) => Object.hasOwn(words, rule);

// src/view/asks.ts
function askView({ item, state }, index) {
  return {
    number: index + 1,
    anchor: anchor("ask", index + 1),
    stands: state === "open" || state === "overdue",
    response: item.response === void 0 ? null : sentence(item.response),
    kind: askKinds[item.kind],
    text: sentence(item.text),
    outcome: sentence(item.outcome ?? ""),
    how: sentence(item.how ?? ""),
    clauses: item.clauses.join(", "),
    owner: item.owner ?? "no owner",
    due: dueText(item),
    state: capitalise(askStates[state])
  };
}
function dueText({ due, no_specific_timescale }) {
  if (due !== void 0) return dateText(due);
  return no_specific_timescale === true ? "no specific timescale" : "no date";
}
function askHistory(context) {
  const raised = /* @__PURE__ */ new Map();
  for (const { number, ask } of context.asks.values()) {
    const text = raisedText(ask.item, context);
    if (text !== "") raised.set(text, [...raised.get(text) ?? [], number]);
  }
  const together = [...raised].map(
    ([text, numbers]) => `${numbers.length === 1 ? "Ask" : "Asks"} ${series(numbers.map(String))} ${numbers.length === 1 ? "was" : "were"} raised${text}.`
  );
  return [...together, ...[...context.asks.values()].flatMap(({ number, ask }) => storyOf(ask.item, context).map((text) => `Ask ${number}. ${text}`))];
}
function raisedText({ raised }, context) {
  const source = raised?.in === void 0 ? void 0 : context.sources.byId(raised.in);
  const where = source === void 0 ? "" : `, in ${source.title} (source ${source.number})`;
  const when = raised?.on === void 0 ? "" : ` ${dateInSentence(raised.on)}`;
  return `${when}${where}${raised?.edition === void 0 ? "" : `, under edition ${raised.edition} of the Code`}`;
}
function storyOf({ progress, closed: closed2, superseded_by }, context) {
  const taken = superseded_by === void 0 ? void 0 : context.asks.get(superseded_by);
  return [
    ...(progress ?? []).map(({ on, text }) => `${dateText(on)}: ${sentence(text)}`),
    closed2 === void 0 ? "" : sentences(`Closed ${dateInSentence(closed2.on)}`, closed2.reason ?? ""),
    superseded_by === void 0 ? "" : taken === void 0 ? "Another ask has taken its place." : `Ask ${taken.number} has taken its place.`
  ].filter((text) => text !== "");
}
function proposalView(proposal, context) {
  const numbers = proposal.covered_by.flatMap((id) => context.asks.get(id)?.number ?? []);
  return {
    kind: proposalKinds[proposal.kind],
    clause: proposal.clause,
    text: proposal.text,
    rules: proposal.rules.map((id) => ruleView(id)),
    covered_by: numbers.length === 0 ? "–" : `${numbers.length === 1 ? "ask" : "asks"} ${series(numbers.map(String))}`
  };
}
function asksBlocks(practice, context) {
  const about = context.result.asks.filter(
    ({ item, state }) => (state === "open" || state === "overdue") && item.clauses.some((id) => practiceOf(id, context) === practice)
  );
  return Object.keys(askLeads).flatMap((kind) => {
    const asks = about.filter(({ item }) => item.kind === kind);
    const lead = askLeads[kind][context.own ? "own" : "outside"].replace("{producer}", context.names.producer.short);
    const words = ({ item }) => `${item.text.trim().replace(/\.$/, "").replace(/^./, (first) => first.toLowerCase())} (ask ${context.asks.get(item.id)?.number ?? "?"})`;
    const [only] = asks;
    if (only === void 0) return [];
    return asks.length === 1 ? [paragraph(`${capitalise(lead)} ${words(only)}.`)] : [paragraph(`${capitalise(lead)}:`), bullets(asks.map((ask) => [words(ask)]))];
  });
}
function practiceOf(clause, { result }) {
  return result.practices.find(({ clauses }) => clauses.some(({ id }) => id === clause))?.id;
}

// src/view/style/follow-up.ts
var scopes = Object.freeze({
  since: "This takes up each ask that was open at any time since {date}.",
  all: "This takes up each ask that has been made.",
  none: "There is no ask to follow up."
});
var nexts = Object.freeze({
  closed: "Nothing further.",
  superseded: "See ask {ask}.",
  shown: "The evidence now shows what the clause needs. A person decides whether the ask can be closed.",
  undecided: "This is still to be decided."
});
var tallies = Object.freeze({
  open: Object.freeze({ one: "is open", many: "are open" }),
  overdue: Object.freeze({ one: "is overdue", many: "are overdue" }),
  closed: Object.freeze({ one: "is closed", many: "are closed" }),
  superseded: Object.freeze({ one: "has been replaced by another", many: "have been replaced by others" })
});

// src/assess/dates.ts
function firstDay(date) {
  return date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
}
function lastDay(date) {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-${daysIn(date)}` : date;
}
function daysIn(month) {
  const number = Number(month.slice(5, 7));
  if (number === 2) return isLeap(Number(month.slice(0, 4))) ? 29 : 28;
  return number === 4 || number === 6 || number === 9 || number === 11 ? 30 : 31;
}
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function isOver(date, asOf) {
  return lastDay(date) < asOf;
}
function isAhead(date, asOf) {
  return firstDay(date) > asOf;
}

// src/view/follow-up/scope.ts
function wasOpen({ item }, since, asOf, byId) {
  if (item.raised?.on !== void 0 && isAhead(item.raised.on, asOf)) return false;
  if (since === void 0) return true;
  const successor = item.superseded_by === void 0 ? void 0 : byId.get(item.superseded_by);
  const ended = item.closed?.on ?? successor?.item.raised?.on;
  return ended === void 0 || !isOver(ended, since);
}

// src/view/follow-up/follow-up.ts
function followUpView(context, since) {
  const { result, asks } = context;
  const byId = new Map(result.asks.map((ask) => [ask.item.id, ask]));
  const told4 = [...asks.values()].filter(({ ask }) => wasOpen(ask, since, result.assessment.as_of, byId));
  return {
    scope: told4.length === 0 ? scopes.none : since === void 0 ? scopes.all : scopes.since.replace("{date}", dateText(since)),
    tally: tallyText(told4.map(({ ask }) => ask)),
    themes: themesOf(told4, context)
  };
}
function themesOf(told4, context) {
  const themes = /* @__PURE__ */ new Map();
  for (const one of told4) {
    const title = one.ask.item.theme ?? practiceTitle(one.ask, context);
    themes.set(title, [...themes.get(title) ?? [], one]);
  }
  return [...themes].map(([title, asks], index) => ({ title, anchor: anchor("theme", index + 1), rows: asks.map((one) => rowOf(one, context)) }));
}
function practiceTitle({ item }, { result }) {
  const practice = result.practices.find(({ clauses }) => clauses.some(({ id }) => id === item.clauses[0]));
  return practice === void 0 ? "Other matters" : `${practice.id} ${practice.title}`;
}
function rowOf({ number, ask }, context) {
  const { item, state } = ask;
  const raised = raisedText(item, context);
  return {
    number,
    anchor: anchor("ask", number),
    kind: askKinds[item.kind],
    asked: sentence(item.text),
    terms: sentences(raised === "" ? "" : `Raised${raised}`, `Owner: ${item.owner ?? "nobody named"}`, `By when: ${dueText(item)}`),
    state: stateText(ask),
    overdue: state === "overdue",
    progress: progressOf(ask, context),
    ...nextOf(ask, context)
  };
}
function stateText({ item, state }) {
  if (state === "closed" && item.closed !== void 0) return `Closed ${dateInSentence(item.closed.on)}`;
  if (state === "overdue" && item.due !== void 0) return `Overdue: it was due ${dateInSentence(item.due)}`;
  return capitalise(askStates[state]);
}
function progressOf({ item }, context) {
  const { progress, response, closed: closed2 } = item;
  return [
    ...(progress ?? []).map(({ on, text, evidence }) => ({ text: `${dateText(on)}: ${sentence(text)}`, evidence: linksTo(evidence, context) })),
    ...response === void 0 ? [] : [{ text: `${capitalise(context.names.producer.short)} answers: ${sentence(response)}`, evidence: [] }],
    ...closed2 === void 0 ? [] : [{ text: sentences(`${dateText(closed2.on)}: closed`, closed2.reason ?? ""), evidence: linksTo(closed2.evidence, context) }]
  ];
}
function linksTo(ids, context) {
  return (ids ?? []).flatMap((id) => {
    const item = context.evidence.get(id)?.item;
    const source = item && context.sources.ofItem(item);
    return item === void 0 ? [] : [{ text: item.title, url: (source && publicUrl(source)) ?? null }];
  });
}
function nextOf({ item, state }, { result, asks, clauses }) {
  if (item.next !== void 0) return { next: sentence(item.next), drafted: false };
  if (state === "closed") return { next: nexts.closed, drafted: false };
  const successor = item.superseded_by === void 0 ? void 0 : asks.get(item.superseded_by);
  if (state === "superseded")
    return { next: successor === void 0 ? nexts.undecided : nexts.superseded.replace("{ask}", String(successor.number)), drafted: false };
  const proposals = result.proposed_asks.filter(({ covered_by }) => covered_by.includes(item.id));
  if (proposals.length > 0) return { next: [...new Set(proposals.map(({ text }) => sentence(text)))].join(" "), drafted: true };
  const shown2 = item.clauses.length > 0 && item.clauses.every((id) => clauses.get(id)?.finding.state === "met");
  return { next: shown2 ? nexts.shown : nexts.undecided, drafted: shown2 };
}
function tallyText(asks) {
  if (asks.length === 0) return "";
  const parts = Object.keys(tallies).flatMap((state) => {
    const count = asks.filter((ask) => ask.state === state).length;
    return count === 0 ? [] : [`${count} ${tallies[state][count === 1 ? "one" : "many"]}`];
  });
  return `Of ${countText(asks.length, "ask", "asks")}, ${series(parts)}.`;
}

// src/view/heading.ts
function factsOf({ result: { assessment, catalogue }, names }) {
  const from = { option: " (set for this document)", file: "", today: " (the day this document was made)" };
  return [
    { name: "Assessed by", text: names.assessor.heading },
    { name: "Producer", text: names.producer.heading },
    { name: "Data", text: names.data.heading },
    { name: "Edition", text: editionName(catalogue) },
    { name: "Evidence as of", text: `${dateText(assessment.as_of)}${from[assessment.as_of_from]}` },
    { name: "Status", text: labelOf(assessment) }
  ];
}
function editionView({ result: { assessment, catalogue } }) {
  const { edition, successor, superseded } = catalogue;
  const published = edition.published === void 0 ? "" : `, published in ${dateText(edition.published).replace(/^\d+ /, "")}`;
  const used = `Edition: ${edition.title}${published}.`;
  if (edition.published !== void 0 && assessment.as_of < edition.published) {
    const later = `It came out after ${dateText(assessment.as_of)}, so the evidence is set against it in retrospect.`;
    return { text: sentences(used, edition.note ?? "", later), superseded: false, mapping: null, link: null };
  }
  if (successor === void 0) return { text: sentences(used, edition.note ?? ""), superseded: false, mapping: null, link: null };
  const released = `Edition ${successor.edition} of the Code replaced this text on ${dateText(successor.from)}: ${successor.title} takes the place of ${catalogue.principle.id}.`;
  const notYet = `Edition ${successor.edition}, which was released on ${dateText(successor.from)}, had not replaced it on ${dateText(assessment.as_of)}.`;
  return superseded === true ? {
    text: sentences(used, edition.note ?? "", released),
    superseded: true,
    mapping: successor.text,
    link: { text: "What has changed in the new edition", url: publicUrl(successor) ?? null }
  } : { text: sentences(used, edition.note ?? "", notYet), superseded: false, mapping: null, link: null };
}
function introductionOf(context) {
  const { assessment } = context.result;
  return assessment.introduction === void 0 ? prose(...openingOf(context)) : context.narrative(assessment.introduction);
}
function openingOf({ result: { assessment, catalogue }, names }) {
  const opening = filled(introductions[assessment.assessor.role], {
    assessor: names.assessor.first,
    producer: names.producer.first,
    data: names.data.first,
    principle: principleName(catalogue)
  });
  const how = filled(reading, { as_of: dateText(assessment.as_of), edition: catalogue.edition.id });
  const described = assessment.data.description === void 0 ? [] : [paragraph(assessment.data.description)];
  return [paragraph(`${opening} ${how}`), ...described];
}
function principleName({ principle, code }) {
  return `principle ${principle.id} (${principle.title})${code === void 0 ? "" : ` of the ${code}`}`;
}

// src/view/internal.ts
function withheldText({ withheld }) {
  if (withheld === void 0) return null;
  const { evidence, sources, asks, notes } = withheld;
  const counts = [
    [evidence, "evidence item", "evidence items"],
    [sources, "source", "sources"],
    [asks, "ask", "asks"],
    [notes, "note", "notes"]
  ];
  const said4 = counts.filter(([count]) => count > 0).map(([count, one, many]) => countText(count, one, many));
  return said4.length === 0 ? null : `Not described here, because they are marked as for internal use: ${series(said4)}.`;
}
function internalNotice(audience) {
  return audience === "internal" ? audienceNotice : null;
}
function notesView({ result, asks }) {
  const { assessment, evidence } = result;
  return [
    ...told("the assessment", assessment.notes),
    ...evidence.flatMap(({ item }) => told(`‘${item.title}’`, item.notes)),
    ...[...asks.values()].flatMap(({ number, ask }) => told(`ask ${number}`, ask.item.notes))
  ];
}
function told(about, notes) {
  return (notes ?? []).map(({ text, by, on }) => ({
    about,
    text: sentence(text),
    by: [by, on === void 0 ? void 0 : dateText(on)].filter((part) => part !== void 0).join(", ")
  }));
}

// src/view/deferred.ts
function deferredMatters(clauses, asOf) {
  const cases = /* @__PURE__ */ new Map();
  for (const { id, deferred: other } of clauses) {
    if (other === void 0) continue;
    const reason = [sentence(other.reason), ...other.reopen_on === void 0 ? [] : [again(other.reopen_on, asOf)]].join(" ");
    const known = cases.get(`${other.body} ${reason}`);
    if (known === void 0) cases.set(`${other.body} ${reason}`, { ids: [id], body: inText(other.body), reason });
    else known.ids.push(id);
  }
  return [...cases.values()].map(({ ids, body, reason }) => `We make no comment on ${series(ids)} while the case with ${body} is open. ${reason}`);
}
function again(on, asOf) {
  return isOver(on, asOf) ? `We were to come back to it ${dateInSentence(on)}, and no outcome is recorded.` : `We will come back to it ${dateInSentence(on)}.`;
}

// src/view/position.ts
function positionView(practice, context) {
  const { position, score, clauses } = practice;
  const deciding = clauses.find(({ id }) => id === position.deciding_clause);
  return {
    state: position.state,
    phrase: positionPhrase(position, missingText(position, clauses)),
    because: positionReason(position, clauses, context),
    score: sentences(scoreText(score), setAsideText(clauses, context.result)),
    rules: [position.rule, ...deciding === void 0 ? [] : [deciding.finding.rule]].join(", "),
    strip: stripOf(clauses)
  };
}
function positionPhrase({ state, on_matters_considered }, missing) {
  const partly = on_matters_considered && state !== "unscored" ? ", on the matters considered" : "";
  return `${positionPhrases[state]}${partly}${missing === "" ? "" : `: ${missing}`}`;
}
function principleStands({ position, practices, catalogue }) {
  const missing = missingOverall(position, practices);
  return `${principlePositions[position.state].replace("{principle}", catalogue.principle.id)}${missing === "" ? "" : `: ${missing}`}`;
}
function setAsideOverall(result) {
  return sentence(
    setAsideText(
      result.practices.flatMap(({ clauses }) => clauses),
      result
    )
  );
}
function countsText({ score, clauses }, result) {
  const aside = setAsideText(clauses, result);
  return `${clausesText(score)}${aside === "" ? "" : `; ${aside}`}`;
}
function clausesText(score) {
  if (!score.scored) return capitalise(unscoredReasons[score.reason]);
  return [`${score.counts.met} of ${score.applicable} met`, ...furtherCounts(score.counts)].join(", ");
}
function furtherCounts({ partly_met, not_met, unknown }) {
  const counts = [
    [partly_met, "partly"],
    [not_met, findingWords.not_met],
    [unknown, findingWords.unknown]
  ];
  return counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
}
function scoreText(score) {
  if (!score.scored) return `There is no score, because ${unscoredReasons[score.reason]}.`;
  const [first, ...rest] = [`${score.counts.met} of ${score.applicable} ${score.applicable === 1 ? "clause" : "clauses"} met`, ...furtherCounts(score.counts)];
  return `${[first, ...rest].join(", ")} (${score.percent}%).`;
}
var box = 14;
var gap = 4;
function stripOf(clauses) {
  const counted2 = clauses.filter(({ finding }) => finding.state !== "not_applicable" && finding.state !== "deferred");
  return stripOfStates(counted2.map(({ id, finding }) => [id, finding.state]));
}
function stripOfStates(states) {
  return {
    width: Math.max(states.length * (box + gap) - gap, 0) + 2,
    boxes: states.map(([clause, state], index) => ({
      clause,
      x: index * (box + gap) + 1,
      met: state === "met",
      partly: state === "partly_met",
      not_met: state === "not_met",
      empty: state === "not_shown" || state === "unknown"
    }))
  };
}

// src/view/style/letter.ts
var gaps = Object.freeze({
  addressee: "[Name of the addressee]",
  date: "[Date]",
  signatory: "[Name of the signatory]",
  post: "[Post]"
});
var openings = Object.freeze({
  regulator: "We have looked at how {producer} looks after {data}, in the light of {principle}. The annex to this letter takes the practices of the principle one by one. It says what we have seen, what we were told and by whom, and what has not been verified, as things stood on {as_of}.",
  producer: "{producer} has assessed how it looks after {data}, in the light of {principle}. This is a self-assessment and not a judgement of the Office for Statistics Regulation. The annex to this letter takes the practices of the principle one by one and gives the evidence for each, as things stood on {as_of}.",
  other: "We have looked at how {producer} looks after {data}, in the light of {principle}. This is not a judgement of the Office for Statistics Regulation. The annex to this letter takes the practices of the principle one by one. It says what we have seen, what we were told and by whom, and what has not been verified, as things stood on {as_of}."
});
var askLeads2 = Object.freeze({
  outside: Object.freeze({
    none: "We ask for nothing further.",
    undecided: "No ask has been recorded yet. The annex lists what the tool proposes, for a person to decide on.",
    one: "One thing has been asked of {producer}, or undertaken by it:",
    many: "The following has been asked of {producer}, or undertaken by it:"
  }),
  own: Object.freeze({
    none: "We have set ourselves no improvements.",
    undecided: "We have set ourselves no improvements yet. The annex lists what the tool proposes, for us to decide on.",
    one: "We have set ourselves one improvement:",
    many: "We have set ourselves these improvements:"
  })
});
var followUps = Object.freeze({
  dated: "We will come back to these matters. The first of them falls due on {date}.",
  overdue: "The date that was set for some of this has passed. We would be grateful to hear how it stands.",
  undated: "No date has been set for coming back to these matters."
});
var valediction = "Yours sincerely";

// src/model/reference.ts
function clauseOf(reference) {
  return typeof reference === "string" ? reference : reference.clause;
}

// src/model/party.ts
function nameOf(party) {
  return typeof party === "string" ? party : party.name;
}

// src/model/profile.ts
var verificationOrder = Object.freeze({
  unverifiable: 0,
  reported: 1,
  checked: 2,
  corroborated: 3,
  verified: 4
});
var assumedVerification = "reported";
var profileMatrix = Object.freeze({
  low: Object.freeze({ low: "basic", medium: "basic", high: "enhanced" }),
  medium: Object.freeze({ low: "basic", medium: "enhanced", high: "comprehensive" }),
  high: Object.freeze({ low: "enhanced", medium: "comprehensive", high: "comprehensive" })
});
var leastVerification = Object.freeze({
  basic: Object.freeze({ key: "checked", other: "reported" }),
  enhanced: Object.freeze({ key: "corroborated", other: "checked" }),
  comprehensive: Object.freeze({ key: "verified", other: "corroborated" })
});
var monthsOfProof = Object.freeze({ basic: 36, enhanced: 24, comprehensive: 18 });

// src/assess/adverse.ts
function isBinding(item, { checkedOf: checkedOf2 }) {
  return bindingBodies.includes(item.said_by) || checkedOf2(item).level === "verified";
}

// src/assess/figure-level.ts
function figureLevel(figure, item) {
  return figure.verification ?? item.verification?.level ?? assumedVerification;
}
function isChecked(level) {
  return level === "verified" || level === "corroborated";
}

// src/view/figures.ts
function figuresOf(item) {
  return (item.figures ?? []).map((figure) => {
    const verification = figureLevel(figure, item);
    return { text: figureText(figure), verification, verified: isChecked(verification), forms: formsOf(figure) };
  });
}
function figureText({ value, as_stated, qualifier, unit, of, period }) {
  const number = as_stated ?? numberText(value);
  const qualified = qualifier === void 0 || number.startsWith(qualifier) ? number : `${qualifier} ${number}`;
  const what2 = number.endsWith(unit) ? qualified : unit === "%" ? `${qualified}%` : `${qualified} ${unit}`;
  return [what2, of === void 0 || of.startsWith("of ") ? of : `of ${of}`, period].filter((part) => part !== void 0).join(" ");
}
function mentions(text, figure) {
  return figure.forms.some((form) => {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      const before = text[at - 1] ?? " ";
      const behind2 = text[at + form.length] ?? " ";
      if (!/[\p{L}\p{N}]/u.test(before) && !/[.,]/.test(before) && !/^[\p{L}\p{N}]/u.test(behind2)) return true;
    }
    return false;
  });
}
function formsOf({ value, as_stated, unit }) {
  const plain3 = value < 1e3 ? [`${numberText(value)} ${unit}`] : [numberText(value), String(value)];
  return [...as_stated === void 0 ? [] : [as_stated], ...plain3];
}
function figureLists(figures) {
  const open = figures.filter(({ verified }) => !verified);
  const checked = figures.filter(({ verified }) => verified);
  const asList = (some, lead) => some.length === 0 ? [] : [paragraph(lead), bullets(some.map(({ text }) => [text]))];
  const note = notVerified(open, "listed");
  return [
    ...asList(checked, open.length > 0 ? "These figures have been verified:" : "The figures are:"),
    ...asList(open, checked.length > 0 ? "Others have not:" : "The figures are:"),
    ...note === "" ? [] : [paragraph(note)]
  ];
}
function notVerified(figures, where) {
  const open = figures.filter((figure) => !figure.verified);
  if (open.length === 0) return "";
  const words = notVerifiedWords[where][open.length === 1 ? "one" : "many"];
  return open.some((figure) => figure.verification !== "unverifiable") ? words.unverified : words.unverifiable;
}

// src/view/quotation.ts
var firstPerson = /\b(?:[Ww]e|us|[Oo]urs?|I|me|[Mm]y|[Yy]ou|[Yy]ours?)\b/;
var addressed = /^(?:yes|see|please|refer|attached|enclosed|as (?:above|before|below|attached)|not (?:sure|yet|applicable|known)|(?:no|none|nothing|nil)(?=[^\p{L}]*$|[.,;:]))(?!\p{L})/iu;
var verb = /(?<!\p{L})(?:is|are|was|were|has|have|had|do|does|did|can|could|may|might|must|will|would|shall|should|met|held|kept|gave|made|found|took|set|ran|sent|wrote|began|(?:[Ww]e|[Tt]hey) \p{Ll}+|\p{L}{2,}(?:ed|s))(?!\p{L})/u;
var furtherSentence = /[.!?…]["”’)]*\s+["“‘(]?\p{Lu}/u;
var fewestWords = 3;
function isVerbatim({ in_reply_to, statement: statement2, verification }, own2) {
  if (in_reply_to === void 0) return false;
  if (!own2 && firstPerson.test(statement2)) return true;
  if (addressed.test(statement2) || statement2.split(/\s+/).length < fewestWords || !verb.test(statement2)) return true;
  return (verification?.level ?? assumedVerification) === "reported" && furtherSentence.test(statement2);
}
function quotation(words) {
  const within3 = words.trim().replace(/"([^"]*)"/g, "‘$1’").replace(/“([^“”]*)”/g, "‘$1’").replace(/[.,;:]$/, "");
  return `“${within3}”`;
}

// src/view/style/voices.ts
var voice = (first, ...next) => Object.freeze({ first, next: Object.freeze(next) });
var seen = voice("we have seen that", "we have also seen that", "we saw, too, that");
var told2 = voice("{speaker} told us that", "{speaker} also told us that", "{speaker} added that", "{speaker} went on to say that");
var toldConfirmed = voice("{speaker} told us, and {checker} confirms, that", "{speaker} also told us, and {checker} confirms, that");
var toldVerified = voice("{speaker} told us, and {checker} has verified, that", "{speaker} also told us, and {checker} has verified, that");
var toldBorneOut = voice("{speaker} told us, and we have confirmed, that", "{speaker} also told us, and we have confirmed, that");
var toldOnly = voice("{speaker} told us, although it cannot be checked, that", "{speaker} also told us, although it cannot be checked, that");
var toldChecked = voice("{speaker} told us, and {checker} has checked, that", "{speaker} also told us, and {checker} has checked, that");
var toldCheckedHere = voice("{speaker} told us, and we have checked, that", "{speaker} also told us, and we have checked, that");
var foundCheckedHere = voice("{speaker} found, and we have checked, that", "{speaker} also found, and we have checked, that");
var foundChecked = voice("{speaker} found, and {checker} has checked, that", "{speaker} also found, and {checker} has checked, that");
var found = voice("{speaker} found that", "{speaker} also found that", "{speaker} found, too, that");
var foundConfirmed = voice("{speaker} found, and {checker} confirms, that", "{speaker} also found, and {checker} confirms, that");
var foundBorneOut = voice("{speaker} found, and we have confirmed, that", "{speaker} also found, and we have confirmed, that");
var foundVerified = voice("{speaker} found, and {checker} has verified, that", "{speaker} also found, and {checker} has verified, that");
var understoodFrom = voice("we understand from {speaker} that", "we also understand from {speaker} that");
var understoodOnly = voice(
  "we understand from {speaker}, although it cannot be checked, that",
  "we also understand from {speaker}, although it cannot be checked, that"
);
var toldSeen = voice("{speaker} told us, and we have verified, that", "{speaker} also told us, and we have verified, that");
var voices = Object.freeze({
  producer: Object.freeze({
    verified: seen,
    verified_elsewhere: toldVerified,
    corroborated: toldConfirmed,
    corroborated_here: toldBorneOut,
    checked: toldChecked,
    checked_here: toldCheckedHere,
    reported: told2,
    unverifiable: toldOnly
  }),
  producer_itself: Object.freeze({
    verified: voice("we have checked that", "we have also checked that"),
    verified_elsewhere: voice("{checker} has verified that", "{checker} has also verified that"),
    corroborated: voice("we report, and {checker} confirms, that", "we also report, and {checker} confirms, that"),
    corroborated_here: voice("we have confirmed that", "we have also confirmed that"),
    checked: voice("{checker} has checked that", "{checker} has also checked that"),
    checked_here: voice("we have checked that", "we have also checked that"),
    reported: voice("we report that", "we also report that", "we report, too, that"),
    unverifiable: voice("we report, although it cannot be checked, that", "we also report, although it cannot be checked, that")
  }),
  regulator: Object.freeze({
    verified: found,
    verified_elsewhere: foundVerified,
    corroborated: foundConfirmed,
    corroborated_here: foundBorneOut,
    checked: foundChecked,
    checked_here: foundCheckedHere,
    reported: understoodFrom,
    unverifiable: understoodOnly
  }),
  regulator_itself: Object.freeze({
    verified: seen,
    verified_elsewhere: voice("{checker} has verified that", "{checker} has also verified that"),
    corroborated: voice("we are aware, and {checker} confirms, that", "we are also aware, and {checker} confirms, that"),
    corroborated_here: voice("we are aware that", "we are also aware that", "we know, too, that"),
    checked: voice("we understand, and {checker} has checked, that", "we also understand, and {checker} has checked, that"),
    checked_here: voice("we are aware that", "we are also aware that"),
    reported: voice("we understand that", "we also understand that"),
    unverifiable: voice("we understand, although it cannot be checked, that", "we also understand, although it cannot be checked, that")
  }),
  processor: Object.freeze({
    verified: voice("{speaker} showed us that", "{speaker} also showed us that"),
    verified_elsewhere: toldVerified,
    corroborated: toldConfirmed,
    corroborated_here: toldBorneOut,
    checked: toldChecked,
    checked_here: toldCheckedHere,
    reported: told2,
    unverifiable: toldOnly
  }),
  auditor: Object.freeze({
    verified: found,
    verified_elsewhere: foundVerified,
    corroborated: foundConfirmed,
    corroborated_here: foundBorneOut,
    checked: foundChecked,
    checked_here: foundCheckedHere,
    reported: voice("{speaker} reported that", "{speaker} also reported that"),
    unverifiable: understoodOnly
  }),
  third_party: Object.freeze({
    verified: voice("{speaker} showed us that", "{speaker} also showed us that"),
    verified_elsewhere: toldVerified,
    corroborated: toldConfirmed,
    corroborated_here: toldBorneOut,
    checked: toldChecked,
    checked_here: toldCheckedHere,
    reported: told2,
    unverifiable: toldOnly
  }),
  court: Object.freeze({
    verified: voice("{speaker} held that", "{speaker} also held that"),
    verified_elsewhere: voice("{speaker} held, and {checker} has verified, that", "{speaker} also held, and {checker} has verified, that"),
    corroborated: voice("{speaker} held, and {checker} confirms, that", "{speaker} also held, and {checker} confirms, that"),
    corroborated_here: voice("{speaker} held that", "{speaker} also held that"),
    checked: voice("{speaker} held that", "{speaker} also held that"),
    checked_here: voice("{speaker} held that", "{speaker} also held that"),
    reported: voice("we understand that {speaker} held that", "we also understand that {speaker} held that"),
    unverifiable: understoodOnly
  }),
  parliament: Object.freeze({
    verified: voice("{speaker} found that", "{speaker} also found that"),
    verified_elsewhere: voice("{speaker} found, and {checker} has verified, that", "{speaker} also found, and {checker} has verified, that"),
    corroborated: voice("{speaker} found, and {checker} confirms, that", "{speaker} also found, and {checker} confirms, that"),
    corroborated_here: voice("{speaker} found that", "{speaker} also found that"),
    checked: voice("{speaker} found that", "{speaker} also found that"),
    checked_here: voice("{speaker} found that", "{speaker} also found that"),
    reported: voice("{speaker} reported that", "{speaker} also reported that"),
    unverifiable: understoodOnly
  })
});
var unnamed = Object.freeze({
  producer: "{producer}",
  producer_itself: "{producer}",
  regulator: "the regulator",
  regulator_itself: "{assessor}",
  processor: "{producer}'s processor",
  auditor: "the auditor",
  third_party: "a third party",
  court: "the court",
  parliament: "Parliament"
});
var unnamedChecker = "a second source";
var leads = Object.freeze({
  background: Object.freeze({ one: "", many: "" }),
  in_place: Object.freeze({ one: "", many: "" }),
  in_progress: Object.freeze({ one: "One piece of work is still in progress.", many: "Some of the work is still in progress." }),
  planned: Object.freeze({
    one: "One further step is planned; a plan does not count as evidence.",
    many: "Further steps are planned; plans do not count as evidence."
  }),
  discontinued: Object.freeze({ one: "One arrangement has come to an end.", many: "Some arrangements have come to an end." }),
  later: Object.freeze({
    one: "One item is dated after {as_of}, so it does not count yet.",
    many: "Some items are dated after {as_of}, so they do not count yet."
  }),
  against: Object.freeze({ one: "One piece of evidence speaks against this practice.", many: "Some of the evidence speaks against this practice." }),
  settled: Object.freeze({
    one: "One matter was raised against this practice and has been closed.",
    many: "Some matters were raised against this practice and have been closed."
  })
});
var accessTags = Object.freeze({
  public: "",
  handed_over: ", handed over to everybody concerned",
  foi: ", released to one requester under freedom of information",
  on_request: ", available on request",
  internal: ", which the public cannot open"
});
var accessRemarks = Object.freeze({
  public: Object.freeze({ one: "", many: "" }),
  handed_over: Object.freeze({ one: "It is handed over to everybody concerned.", many: "They are handed over to everybody concerned." }),
  foi: Object.freeze({
    one: "It was released to one requester under freedom of information and has not been published for everyone.",
    many: "They were released to one requester under freedom of information and have not been published for everyone."
  }),
  on_request: Object.freeze({ one: "It is available on request.", many: "They are available on request." }),
  internal: Object.freeze({ one: "The public cannot open it.", many: "The public cannot open them." })
});

// src/view/speaker.ts
function tellingOf(item, context) {
  const speaker = speakerOf(item, context);
  const checked = checkedOf(item, context);
  const name = item.speaker === void 0 ? unnamed[speaker].replace("{producer}", context.names.producer.short).replace("{assessor}", context.names.assessor.short) : inText(item.speaker);
  const checker = item.verification?.by === void 0 ? unnamedChecker : inText(nameOf(item.verification.by));
  const verbatim = isVerbatim(item, context.own);
  const words = verbatim && speaker === "producer" && checked === "verified" ? toldSeen : voices[speaker][checked];
  return {
    key: JSON.stringify([speaker, checked, name, needsChecker(words) ? checker : ""]),
    speaker,
    checked,
    name,
    named: needsChecker(words) ? checker : words.first.includes("{speaker}") ? name : "",
    verbatim,
    firm: checked !== "reported" && checked !== "unverifiable",
    lead: (index) => {
      const lead = index === 0 ? words.first : words.next[(index - 1) % words.next.length] ?? words.first;
      const filled2 = lead.replace("{speaker}", name).replace("{checker}", checker);
      return verbatim ? filled2.replace(/,? that$/, "") : filled2;
    }
  };
}
function speakerOf({ said_by, speaker }, { result: { assessment } }) {
  const { assessor, producer } = assessment;
  const itself = speaker === void 0 || means(speaker, assessor);
  if (said_by === "regulator" && assessor.role === "regulator" && itself) return "regulator_itself";
  if (said_by === "producer" && assessor.role === "producer" && (itself || means(speaker, producer))) return "producer_itself";
  return said_by;
}
function levelOf({ id, verification }, { evidence }) {
  return evidence.get(id)?.counts_as?.level ?? verification?.level ?? assumedVerification;
}
function checkedOf(item, context) {
  const { assessment } = context.result;
  const { verification, speaker } = item;
  const level = levelOf(item, context);
  if (verification?.by === void 0) return level;
  const by = nameOf(verification.by);
  const here = means(by, assessment.assessor);
  if (level === "checked") return here ? "checked_here" : level;
  if (level === "corroborated") return here ? "corroborated_here" : level;
  return level !== "verified" || here || speaker !== void 0 && means(by, { name: speaker }) ? level : "verified_elsewhere";
}
var needsChecker = ({ first }) => first.includes("{checker}");

// src/view/saying.ts
function vocabularyIn({ practices, evidence }) {
  return vocabularyOf([
    ...practices.map(({ text }) => text),
    ...evidence.flatMap(({ item }) => [item.statement, ...item.items ?? []]),
    ...practices.flatMap(({ clauses }) => clauses.map(({ question }) => question))
  ]);
}
function saidBy(item, context, vocabulary) {
  return withCitation(attributed2(item.statement, tellingOf(item, context), 0, context, vocabulary), citationOf([item], context));
}
var examiners = /* @__PURE__ */ new Set(["auditor", "regulator", "court", "parliament"]);
function attributed2(statement2, voice2, times, context, vocabulary) {
  if (examiners.has(voice2.speaker) && voice2.firm && afterName(statement2, voice2.name) !== void 0) return statement2;
  return `${capitalise(voice2.lead(times))}${voice2.verbatim ? ":" : ""} ${ownWords(statement2, voice2, context, vocabulary)}`;
}
function ownWords(statement2, voice2, { names }, vocabulary) {
  if (voice2.verbatim) return `${quotation(statement2)}.`;
  const rest = voice2.named === "" ? void 0 : afterName(statement2, voice2.named);
  if (rest === void 0) return continued(statement2, names.all, vocabulary);
  return rest.replace(/^(?:['’]s)? /, (gap2) => gap2 === " " ? "it " : "its ");
}
function afterName(statement2, name) {
  const start = [name, capitalise(name)].find((one) => statement2.startsWith(one));
  const rest = start === void 0 ? "" : statement2.slice(start.length);
  return /^(?:['’]s)? [\p{Ll}\p{N}]/u.test(rest) ? rest : void 0;
}
function withCitation(statement2, cited) {
  const whole = sentence(statement2);
  if (cited.length === 0) return [whole];
  const end = /[.!?…]["”’)]*$/.exec(whole)?.[0] ?? "";
  return [`${whole.slice(0, whole.length - end.length)} (`, ...cited, `)${end}`];
}
function citationOf(items2, { sources }) {
  const cited = [...new Set(items2.flatMap((item) => sources.ofItem(item) ?? []))];
  return cited.flatMap((source, index) => index === 0 ? [citation(source)] : [index === cited.length - 1 ? " and " : ", ", citation(source)]);
}
var entriesOf = (entries2, { verbatim }) => entries2?.map((entry) => [verbatim ? quotation(entry) : entry]);
function sameSource(a, b, { sources }) {
  return sources.ofItem(a) !== void 0 && sources.ofItem(a)?.number === sources.ofItem(b)?.number;
}

// src/view/style/adverse.ts
var gradeHeads = Object.freeze({
  failure: "A failure",
  weakness: "A weakness",
  improvement: "An improvement to make"
});
var ungraded = "No grade is given, so it counts as a failure";
var openWords = Object.freeze({
  open: "Nothing is recorded that puts it right.",
  unproven: "It is recorded as closed {date}, and it stays open: {lacks}.",
  disputed: "Nobody has verified it, and it does not come from a body whose finding binds: it disputes what is shown, and no more."
});
var withheldAgainst = Object.freeze({
  adverse: "An item recorded for internal use speaks against {clauses}. It is not described here.",
  improvement: "An item recorded for internal use asks for an improvement in {clauses}. It is not described here."
});
var letterFindings = Object.freeze({
  found: Object.freeze({
    one: "A finding by {bodies} against {practices} is still open.",
    many: "Findings by {bodies} against {practices} are still open."
  }),
  own: Object.freeze({
    one: "By its own account {bodies} falls short of {practices}, and the matter is still open.",
    many: "By its own account {bodies} falls short of {practices}, and the matters are still open."
  }),
  withheld: Object.freeze({
    one: "A finding against {practices} that is recorded for internal use is still open.",
    many: "Findings against {practices} that are recorded for internal use are still open."
  }),
  annex: "The annex sets out what was found."
});

// src/view/adverse.ts
function openFindings(practice, context) {
  return weighed(practice, context, ({ standing }) => standing === "adverse");
}
function improvementsIn(practice, context) {
  return weighed(practice, context, ({ rule }) => rule === "standing/improvement");
}
function toldApart(practice, context) {
  return new Set([...openFindings(practice, context), ...improvementsIn(practice, context)].map(({ record }) => record.item.id));
}
function weighed({ clauses }, context, wanted2) {
  const { result } = context;
  if (isOfFirstRules(result)) return [];
  return result.evidence.flatMap((record) => {
    const about = clauses.flatMap(
      (clause) => clause.standings.filter((standing) => standing.evidence === record.item.id && wanted2(standing)).map((standing) => ({ clause: clause.id, standing }))
    );
    if (about.length === 0) return [];
    const level = levelOf(record.item, context);
    return [
      {
        record,
        clauses: about.map(({ clause }) => clause),
        lacks: [...new Set(about.flatMap(({ standing }) => standing.also.filter((rule) => rule.startsWith("closure/"))))],
        binds: isBinding(record.item, { checkedOf: () => ({ level, rule: "verification/as-stated" }) })
      }
    ];
  });
}
function adverseText(practice, context) {
  return entries(openFindings(practice, context), withheldAgainst.adverse, context, stillOpen);
}
function improvementsText(practice, context) {
  return entries(improvementsIn(practice, context), withheldAgainst.improvement, context, () => "");
}
function entries(findings, withheld, context, behind2) {
  if (findings.length === 0) return null;
  const vocabulary = vocabularyIn(context.result);
  const children = findings.map((finding) => {
    const { item } = finding.record;
    const hidden = context.withheld.has(item.id);
    const blocks = hidden ? [paragraph(filled(withheld, { clauses: series(finding.clauses) }))] : [
      paragraph(
        { type: "strong", children: [{ type: "text", value: `${headOf(finding, context)}.` }] },
        " ",
        ...saidBy(item, context, vocabulary),
        said2(behind2(finding))
      ),
      ...within2(item, context)
    ];
    return { type: "listItem", spread: false, children: blocks };
  });
  return prose({ type: "list", ordered: false, spread: false, children });
}
var said2 = (text) => text === "" ? "" : ` ${text}`;
function within2(item, context) {
  const list2 = entriesOf(item.items, tellingOf(item, context));
  return [...list2 === void 0 ? [] : [bullets(list2)], ...figureLists(figuresOf(item))];
}
function headOf({ record: { item }, clauses }, context) {
  const date = item.dates?.about ?? context.sources.ofItem(item)?.published;
  const grade = item.severity === void 0 ? gradeHeads.failure : gradeHeads[item.severity];
  return `${grade}, ${date === void 0 ? "undated" : dateText(date)}${item.audience === "internal" ? ", for internal use" : ""} (${series(clauses)})`;
}
function stillOpen({ record: { item }, lacks, binds }) {
  const { closed: closed2, severity } = item;
  const open = closed2 === void 0 || lacks.length === 0 ? openWords.open : filled(openWords.unproven, { date: dateInSentence(closed2.on), lacks: series(lacks.map((rule) => ruleView(rule).text)) });
  return sentences(severity === void 0 ? ungraded : "", binds ? "" : openWords.disputed, open);
}

// src/view/letter/open-findings.ts
function openFindingsBlocks(context) {
  const byBodies = /* @__PURE__ */ new Map();
  const own2 = { items: /* @__PURE__ */ new Set(), practices: [] };
  const withheld = { items: /* @__PURE__ */ new Set(), practices: [] };
  for (const practice of context.result.practices) {
    const binding = openFindings(practice, context).flatMap(({ record, binds }) => binds ? [record.item] : []);
    const isHidden = ({ id }) => context.withheld.has(id);
    const found2 = binding.filter((item) => !isHidden(item) && !isAdmission(item));
    const bodies = series([...new Set(found2.map((item) => tellingOf(item, context).name))]);
    const told5 = byBodies.get(bodies) ?? { items: /* @__PURE__ */ new Set(), practices: [] };
    if (add(told5, practice.id, found2)) byBodies.set(bodies, told5);
    add(
      own2,
      practice.id,
      binding.filter((item) => !isHidden(item) && isAdmission(item))
    );
    add(withheld, practice.id, binding.filter(isHidden));
  }
  const told4 = [
    ...[...byBodies].map(([bodies, one]) => said3(one, "found", bodies)),
    ...own2.items.size === 0 ? [] : [said3(own2, "own", context.names.producer.short)],
    ...withheld.items.size === 0 ? [] : [said3(withheld, "withheld", "")]
  ];
  return told4.length === 0 ? [] : [paragraph([...told4, letterFindings.annex].join(" "))];
}
var isAdmission = ({ said_by: by }) => by === "producer" || by === "processor";
function add(told4, practice, items2) {
  if (items2.length === 0) return false;
  told4.practices.push(practice);
  for (const { id } of items2) told4.items.add(id);
  return true;
}
function said3({ items: items2, practices }, kind, bodies) {
  return filled(letterFindings[kind][items2.size === 1 ? "one" : "many"], { bodies, practices: series(practices) });
}

// src/view/letter/letter.ts
function letterView(context, asks) {
  const { assessment } = context.result;
  const letter = assessment.letter ?? {};
  const standing = asks.filter(({ stands }) => stands);
  const { to, signed_by: signatory } = letter;
  const written3 = (markdown) => markdown === void 0 ? null : context.narrative(markdown);
  return {
    notice: noticeOf(context),
    from: prose(lines(signatory?.role ?? gaps.post, assessment.assessor.name)),
    to: prose(lines(...[to?.name ?? gaps.addressee, to?.role, to?.organisation].filter((line) => line !== void 0))),
    dated: prose(
      lines(letter.date === void 0 ? gaps.date : dateText(letter.date), ...letter.reference === void 0 ? [] : [`Reference: ${letter.reference}`])
    ),
    salutation: `Dear ${to?.salutation ?? to?.name ?? gaps.addressee}`,
    subject: letter.subject ?? assessment.title,
    context: written3(letter.context) ?? prose(paragraph(openingOf2(context))),
    judgement: prose(...judgementOf(context)),
    asks_lead: leadOf(standing.length, context),
    asks: standing,
    not_commented: notCommented(context),
    follow_up: written3(letter.follow_up) ?? followUpOf(standing, context),
    closing: written3(letter.closing),
    valediction,
    signed: prose(lines(signatory?.name ?? gaps.signatory, signatory?.role ?? gaps.post)),
    copies: letter.copies ?? []
  };
}
function noticeOf({ result: { assessment, judgement } }) {
  const { to, date, signed_by } = assessment.letter ?? {};
  const missing = [
    to === void 0 ? "an addressee" : "",
    date === void 0 ? "a date" : "",
    signed_by === void 0 ? "a signatory" : signed_by.role === void 0 ? "the signatory's post" : "",
    judgement === void 0 ? "an overall judgement" : ""
  ].filter((part) => part !== "");
  if (missing.length === 0) return null;
  return `Draft. Before it is sent, this letter needs ${series(missing)}. ${missing.length === 1 ? "It is" : "They are"} written in assessment.yaml, under “letter”${judgement === void 0 ? " and “judgement”" : ""}.`;
}
function openingOf2({ result: { assessment, catalogue }, names }) {
  return capitalise(
    filled(openings[assessment.assessor.role], {
      producer: names.producer.first,
      data: names.data.first,
      principle: principleName(catalogue),
      as_of: dateText(assessment.as_of)
    })
  );
}
function judgementOf(context) {
  const { result, names, own: own2 } = context;
  const { judgement, position, divergence, catalogue, assessment } = result;
  const principle = `principle ${catalogue.principle.id}`;
  const stands = capitalise(`${position.on_matters_considered ? "on the matters considered, and " : ""}taken clause by clause, ${principleStands(result)}.`);
  const aside = setAsideOverall(result);
  const found2 = openFindingsBlocks(context);
  if (judgement === void 0) return [paragraph(sentences("No overall judgement has been recorded yet", stands, aside)), ...found2];
  const { by, role, outcome } = judgement.item;
  const signs = by !== void 0 && by === assessment.letter?.signed_by?.name;
  const who = signs ? "I have" : by === void 0 ? `${capitalise(own2 ? "we" : names.assessor.short)} ${own2 ? "have" : "has"}` : `${by}${role === void 0 ? "" : `, ${role},`} has`;
  const whose = own2 ? "our" : `${names.producer.short}'s`;
  const said4 = outcome === "no_comment" ? `${who} made no comment on ${principle}.` : `${who} concluded that ${whose} arrangements ${outcomeWords[outcome].replace("{it}", principle)}.`;
  const differs = divergenceWords[divergence.kind];
  return [
    paragraph([said4, ...judgement.stale.map((reason) => staleWords[reason])].join(" ")),
    paragraph(sentences(stands, aside, differs === "" ? "" : `${differs}: the annex gives the reasons`)),
    ...found2
  ];
}
function leadOf(count, { own: own2, names, result }) {
  const leads2 = askLeads2[own2 ? "own" : "outside"];
  const falls = result.proposed_asks.some(({ kind, covered_by }) => kind !== "suggestion" && covered_by.length === 0);
  return filled(count === 1 ? leads2.one : count > 1 ? leads2.many : falls ? leads2.undecided : leads2.none, { producer: names.producer.short });
}
function notCommented(context) {
  const silent = context.result.practices.filter(({ judgement }) => judgement?.item.outcome === "no_comment");
  const matters = deferredMatters(
    context.result.practices.flatMap(({ clauses }) => clauses),
    context.result.assessment.as_of
  );
  return silent.length === 0 ? matters : [...matters, `We draw no conclusion on ${series(silent.map(({ id }) => id))}: the annex gives the reasons.`];
}
function followUpOf(standing, { result, asks }) {
  if (standing.length === 0) return null;
  const open = [...asks.values()].filter(({ number }) => standing.some((ask) => ask.number === number)).map(({ ask }) => ask);
  if (open.some(({ state }) => state === "overdue")) return prose(paragraph(followUps.overdue));
  const [first] = open.flatMap(({ item }) => item.due === void 0 || item.due < result.assessment.as_of ? [] : item.due).sort();
  return prose(paragraph(first === void 0 ? followUps.undated : followUps.dated.replace("{date}", dateText(first))));
}

// src/view/lifts.ts
var titlesInSentence = 3;
function liftSentences({ lifts, standings }, titleOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const lift of lifts) {
    const key = `${lift.rule} ${withoutTitle(lift, titleOf3)}`;
    groups.set(key, [...groups.get(key) ?? [], lift]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0) return [];
    if (group.length === 1) return [first.text];
    const titles = group.flatMap(({ evidence }) => evidence === void 0 ? [] : [`‘${titleOf3(evidence)}’`]);
    const all = titles.length > titlesInSentence && titles.length === standings.length;
    const items2 = all ? "all the items under this clause" : series(titles);
    const words = first.rule in rules ? rules[first.rule].lift?.many : void 0;
    const same = withoutTitle(first, titleOf3);
    return [(words === void 0 || first.rule === "standing/limitation" ? same : words).replace("{items}", () => items2)];
  });
}
function withoutTitle({ text, evidence }, titleOf3) {
  return evidence === void 0 ? text : text.replace(`‘${titleOf3(evidence)}’`, "{items}");
}

// src/view/clauses.ts
function clauseView(clause, context) {
  return {
    id: clause.id,
    anchor: anchor("clause", clause.id),
    words: clause.words,
    type: typeWords[clause.type],
    force: clause.force,
    question: clause.question,
    state: clause.finding.state,
    finding: capitalise(findingWords[clause.finding.state]),
    rule: ruleView(clause.finding.rule, findingWords[clause.finding.state]),
    standings: clause.standings.map((standing) => standingView(standing, clause, context)),
    lifts: liftSentences(clause, (id) => context.evidence.get(id)?.item.title ?? id)
  };
}
function standingView({ evidence, standing, rule, also, parts, at }, clause, context) {
  const item = context.evidence.get(evidence)?.item;
  const source = item && context.sources.ofItem(item);
  const covers = clause.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => title);
  return {
    item: { text: item?.title ?? evidence, url: (source && publicUrl(source)) ?? null },
    id: evidence,
    standing,
    word: `${standingWords[standing]}${covers.length === 0 ? "" : ` (${series(covers)})`}`,
    shows: showsText(item, clause.id),
    rules: [rule, ...also].map((id) => ruleView(id, standingWords[standing])),
    place: placeText(at)
  };
}
function showsText(item, clause) {
  const said4 = (item?.clauses ?? []).flatMap((reference) => typeof reference !== "string" && reference.clause === clause ? reference.shows ?? [] : []);
  return said4.length === 0 ? null : sentences(...said4);
}

// src/view/same-answer.ts
function sameAnswerOnce(items2) {
  const told4 = /* @__PURE__ */ new Map();
  for (const one of items2) {
    const key = one.item.in_reply_to === void 0 ? one.item.id : sayingOf(one);
    const first = told4.get(key);
    told4.set(key, first === void 0 ? one : { ...first, also: [...first.also ?? [], one.item] });
  }
  return [...told4.values()];
}
function sayingOf({ item, limitations, lapsed }) {
  const { id: _id, title: _title, kind: _kind, clauses: _clauses, source, dates, notes: _notes, ...said4 } = item;
  return JSON.stringify([said4, source === void 0, dates?.valid_until, dates?.ended, limitations, lapsed]);
}

// src/view/telling.ts
var reportsInProse = 3;
var sentencesInParagraph = 4;
function tell(items2, opening, context, vocabulary) {
  const telling = new Map(items2.map(({ item }) => [item.id, tellingOf(item, context)]));
  const voiceOf = ({ item }) => telling.get(item.id) ?? tellingOf(item, context);
  const firm = items2.filter((told4) => voiceOf(told4).firm);
  const reports = items2.filter((told4) => !voiceOf(told4).firm);
  const groupOf = (told4) => `${voiceOf(told4).key} ${voiceOf(told4).verbatim}`;
  const sameVoice = (told4) => reports.filter((other) => groupOf(other) === groupOf(told4));
  const listed = [...new Set(reports.filter((told4) => sameVoice(told4).length > reportsInProse).map(groupOf))];
  const spoken = reports.filter((told4) => !listed.includes(groupOf(told4)));
  const writer = { voiceOf, context, vocabulary };
  const pieces = [
    ...paragraphs(firm).map((some) => (before) => running(some, before, writer)),
    ...listed.map(
      (group) => (before) => list(
        reports.filter((told4) => groupOf(told4) === group),
        before,
        writer
      )
    ),
    ...paragraphs(spoken).map((some) => (before) => running(some, before, writer))
  ];
  return pieces.flatMap((piece, index) => piece(index === 0 ? opening : ""));
}
function paragraphs(items2) {
  const count = Math.ceil(items2.length / sentencesInParagraph);
  const size = Math.ceil(items2.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, index) => items2.slice(index * size, (index + 1) * size));
}
function list(items2, before, { voiceOf, context, vocabulary }) {
  const [first] = items2;
  if (first === void 0) return [];
  const voice2 = voiceOf(first);
  const shared = items2.flatMap(documentsOf).every((item) => sameSource(first.item, item, context)) ? citationOf([first.item], context) : [];
  const access = items2.every(({ item }) => remark(item, 1) === remark(first.item, 1)) ? remark(first.item, 2) : "";
  const repeated = new Set(items2.flatMap(({ limitations }) => limitations).filter((text, index, all) => all.indexOf(text) !== index));
  const said4 = items2.map((told4) => [
    ...withCitation(ownWords(told4.item.statement, voice2, context, vocabulary), shared.length > 0 ? [] : citationOf(documentsOf(told4), context)),
    ...behind({ ...told4, limitations: told4.limitations.filter((text) => !repeated.has(text)) }, access === "" ? remark(told4.item, 1) : "")
  ]);
  const short2 = said4.every((words) => !/[.!?] /.test(words.filter((word) => typeof word === "string").join("")));
  const children = said4.map((all, index) => {
    const words = short2 ? all.map((word, at) => at === all.length - 1 && typeof word === "string" ? word.replace(/\.$/, "") : word) : all;
    const within3 = entriesOf(items2[index]?.item.items, voice2);
    return { type: "listItem", spread: false, children: [paragraph(...words), ...within3 === void 0 ? [] : [bullets(within3)]] };
  });
  const limits2 = [...repeated].map((text) => {
    const count = items2.filter(({ limitations }) => limitations.includes(text)).length;
    return `${count === items2.length ? "All" : capitalise(numberWord(count))} of these have the same limitation: ${continued(sentence(text), [], vocabulary)}`;
  });
  const lead = capitalise(voice2.lead(0));
  return [
    paragraph(before === "" ? lead : `${before} ${lead}`, ...shared.length > 0 ? [" (", ...shared, ")"] : [], ":"),
    { type: "list", ordered: false, spread: false, children },
    ...access === "" && limits2.length === 0 ? [] : [paragraph([access, ...limits2].filter((text) => text !== "").join(" "))]
  ];
}
function running(items2, before, { voiceOf, context, vocabulary }) {
  const blocks = [];
  let said4 = before === "" ? [] : [[before]];
  const heard = /* @__PURE__ */ new Map();
  let sameAccess = 0;
  items2.forEach((told4, index) => {
    const { item } = told4;
    const voice2 = voiceOf(told4);
    const previous = items2[index - 1]?.item;
    const next = items2[index + 1]?.item;
    const times = heard.get(voice2.key) ?? 0;
    heard.set(voice2.key, times + 1);
    const cited = previous !== void 0 && told4.also === void 0 && sameSource(previous, item, context) ? [] : citationOf(documentsOf(told4), context);
    sameAccess = (previous !== void 0 && remark(previous, 1) === remark(item, 1) ? sameAccess : 0) + documentsOf(told4).length;
    const saidLater = next !== void 0 && item.items === void 0 && remark(next, 1) === remark(item, 1);
    said4.push([
      ...withCitation(attributed2(item.statement, voice2, times, context, vocabulary), cited),
      ...behind(told4, saidLater ? "" : remark(item, sameAccess))
    ]);
    const within3 = entriesOf(item.items, voice2);
    if (within3 !== void 0) {
      blocks.push(paragraph(...spaced2(said4)), bullets(within3));
      said4 = [];
      sameAccess = 0;
    }
  });
  return said4.length === 0 ? blocks : [...blocks, paragraph(...spaced2(said4))];
}
var spaced2 = (groups) => groups.flatMap((group, index) => index === 0 ? group : [" ", ...group]);
function behind({ item, limitations, lapsed }, access) {
  const { dates, closed: closed2 } = item;
  const thing = item.kind === "usage_figures" ? "The set of figures" : `The ${kindWords[item.kind]}`;
  const said4 = [
    access,
    item.state === "discontinued" && dates?.ended !== void 0 ? `${thing} ended ${dateInSentence(dates.ended)}.` : "",
    dates?.valid_until === void 0 ? "" : `${thing} ${lapsed ? "was" : "is"} valid until ${dateText(dates.valid_until)}.`,
    closed2 === void 0 ? "" : `The matter was closed ${dateInSentence(closed2.on)}.`,
    ...limitations.map(sentence)
  ];
  return said4.filter((part) => part !== "").map((part) => ` ${part}`);
}
var documentsOf = ({ item, also = [] }) => [item, ...also];
function remark(item, count) {
  const access = item.source === void 0 && item.access !== "foi" ? "public" : item.access;
  if (access === "foi" && /freedom of information|\bFOI\b/i.test(item.statement)) return "It has not been published for everyone.";
  return accessRemarks[access][count === 1 ? "one" : "many"];
}

// src/view/draft.ts
var order = ["background", "in_place", "in_progress", "planned", "discontinued", "later", "against", "settled"];
function draft(practice, context) {
  const { result } = context;
  const vocabulary = vocabularyIn(result);
  const apart = toldApart(practice, context);
  const open = result.evidence.filter(({ item }) => !context.withheld.has(item.id) && !apart.has(item.id));
  const home = open.filter((record) => record.practice === practice.id);
  const sections = /* @__PURE__ */ new Map();
  for (const { item } of home) {
    const section = sectionOf(item.id, practice, context);
    sections.set(section, [...sections.get(section) ?? [], { item, ...limitsOf(item.id, practice) }]);
  }
  const opening = (section, count) => leads[section][count === 1 ? "one" : "many"].replace("{as_of}", dateText(result.assessment.as_of));
  const told4 = order.flatMap((section) => {
    const items2 = sameAnswerOnce(sections.get(section) ?? []);
    const plain3 = items2.filter(({ item }) => item.figures === void 0);
    const counted2 = items2.filter(({ item }) => item.figures !== void 0);
    const lead = opening(section, items2.length);
    return [
      ...plain3.length === 0 ? [] : tell(plain3, lead, context, vocabulary),
      ...counted2.length === 0 ? [] : [...tell(counted2, plain3.length === 0 ? lead : "", context, vocabulary), ...figureLists(counted2.flatMap(({ item }) => figuresOf(item)))]
    ];
  });
  const evidence = [...told4, ...bearing(practice, open, context), ...withheldIn(practice, apart, context)];
  return [...evidence, ...unanswered(practice, evidence.length + apart.size > 0), ...deferred(practice, context)];
}
function sectionOf(id, practice, { evidence }) {
  const item = evidence.get(id)?.item;
  const rules2 = new Set(practice.clauses.flatMap(({ standings }) => standings.filter((standing) => standing.evidence === id).map(({ rule }) => rule)));
  if (item === void 0 || rules2.has("standing/after-as-of")) return "later";
  if (item.stance === "contradicts") return rules2.has("standing/closed") ? "settled" : "against";
  if (item.state !== "in_place") return item.state;
  return item.stance === "context" ? "background" : "in_place";
}
function limitsOf(id, practice) {
  const standings = practice.clauses.flatMap(({ standings: all }) => all.filter((standing) => standing.evidence === id));
  return {
    limitations: [...new Set(standings.flatMap(({ limitations }) => limitations ?? []))],
    lapsed: standings.some(({ rule, also }) => rule === "standing/lapsed" || also.includes("standing/lapsed"))
  };
}
function bearing(practice, open, context) {
  const weighed2 = new Set(practice.clauses.flatMap(({ standings }) => standings.map(({ evidence }) => evidence)));
  const others = open.filter((record) => record.practice !== practice.id && weighed2.has(record.item.id));
  if (others.length === 0) return [];
  const lead = `Evidence set out under ${series([...new Set(others.map((record) => record.practice))])} also bears on this practice:`;
  const said4 = new Set(open.filter((record) => record.practice === practice.id).flatMap(({ item }) => limitsOf(item.id, practice).limitations));
  const entries2 = others.map(({ item }) => {
    const source = context.sources.ofItem(item);
    const url = source && publicUrl(source);
    const { limitations } = limitsOf(item.id, practice);
    const fresh = limitations.filter((text) => !said4.has(text));
    for (const text of fresh) said4.add(text);
    const name = url === void 0 ? item.title : link(item.title, url, source?.number);
    const tag = source === void 0 ? "" : accessTags[item.access];
    if (fresh.length > 0) return [name, `${tag}. ${fresh.map(sentence).join(" ")}`];
    return [name, tag, limitations.length > 0 ? `${tag === "" ? ", with" : "; it has"} the limitation given above` : ""];
  });
  return [paragraph(lead), bullets(entries2)];
}
function withheldIn(practice, apart, { result, withheld }) {
  const count = result.evidence.filter(({ practice: home, item }) => home === practice.id && withheld.has(item.id) && !apart.has(item.id)).length;
  if (count === 0) return [];
  return [
    paragraph(
      count === 1 ? "One further item was weighed that is recorded for internal use and is not described here." : `${capitalise(numberWord(count))} further items were weighed that are recorded for internal use and are not described here.`
    )
  ];
}
function unanswered({ clauses, id: practice }, anythingTold) {
  const open = clauses.filter(({ finding }) => finding.state === "not_shown");
  const unknown = clauses.filter(({ finding }) => finding.state === "unknown");
  const words = ({ words: text, id, finding }) => `“${text}” (${id}${finding.rule === "finding/only-plans" ? ", on which there are only plans" : ""})`;
  const [first] = open;
  const blocks = [];
  if (!anythingTold && open.length > 1) blocks.push(paragraph(`Nothing in the evidence bears on ${practice}.`));
  else if (open.length === 1 && first !== void 0) blocks.push(paragraph(`The evidence does not speak to the words ${words(first)}.`));
  else if (open.length > 1)
    blocks.push(paragraph("The evidence does not speak to these words of the practice:"), bullets(open.map((clause) => [words(clause)])));
  if (unknown.length > 0) blocks.push(paragraph(`Nothing can be said about ${series(unknown.map(({ id }) => id))}, because a file could not be read.`));
  return blocks;
}
function deferred({ clauses }, { result }) {
  return deferredMatters(clauses, result.assessment.as_of).map((text) => paragraph(text));
}

// src/view/judgement.ts
function judgementBlocks(judgement, { kind }, it, context, narrative) {
  if (judgement === void 0) return [paragraph(narrative === void 0 ? "No judgement has been recorded." : "No overall judgement has been recorded.")];
  const compared = comparison(judgement, kind);
  const reasons = compared === "" ? judgement.item.reasons : void 0;
  const conclusion = paragraph(
    ...concluded(judgement, it, context, narrative !== void 0, reasons),
    ...judgement.stale.map((reason) => ` ${staleWords[reason]}`)
  );
  return [conclusion, ...narrative?.children ?? [], ...compared === "" ? [] : [paragraph(compared)]];
}
function isAttributed(judgements) {
  return judgements.some((judgement) => judgement?.item.published_in !== void 0);
}
function concluded({ item }, it, context, first, reasons) {
  const { producer, assessor } = context.names;
  const source = item.published_in === void 0 ? void 0 : context.sources.byId(item.published_in);
  const person = item.by === void 0 || item.role === void 0 ? item.by : `${item.by}, ${item.role},`;
  const who = person ?? (source === void 0 ? void 0 : capitalise(assessor.short));
  const when = item.on === void 0 ? "" : ` ${dateInSentence(item.on)}`;
  const outcome = outcomeWords[item.outcome].replace("{it}", it);
  const judged = `${who ?? "It was"} judged${when} that ${producer.short}'s arrangements ${outcome}`;
  const silent = `${who === void 0 ? "No comment was made" : `${who} made no comment`} on ${it}${when}`;
  const missing = [who === void 0 ? "Nobody is named for it." : "", item.on === void 0 ? "No date is recorded for it." : ""].filter(
    (part) => part !== ""
  );
  const published = source === void 0 ? [] : [" (", first ? citation(source) : shortCitation(source), ")"];
  return [
    item.outcome === "no_comment" ? silent : judged,
    ...published,
    reasons === void 0 ? "." : `, for these reasons. ${sentence(reasons)}`,
    ...missing.map((part) => ` ${part}`)
  ];
}
function comparison({ item }, kind) {
  const differs = divergenceWords[kind];
  const why = item.reasons === void 0 ? "" : sentence(item.reasons);
  if (differs === "") return "";
  const second = item.agreed_by;
  const countersigned = kind === "stricter" || item.published_in !== void 0 ? "" : second === void 0 ? "No second person is recorded as having agreed to it." : `${second.name}${second.role === void 0 ? "" : `, ${second.role},`} agreed to it.`;
  return sentences(why === "" ? `${differs}, and no reasons are recorded` : `${differs}, for these reasons`, why, countersigned);
}

// src/view/practice.ts
function practiceView(practice, context) {
  const narrative = practice.judgement?.item.narrative;
  const text = narrative === void 0 ? draft(practice, context) : written2(narrative, practice, context);
  return {
    id: practice.id,
    title: practice.title,
    anchor: anchor("practice", practice.id),
    text: practice.text,
    label: labelOf(context.result.assessment),
    draft_notice: narrative === void 0 ? draftNotice : null,
    assessment: prose(...text, ...strengths(practice, context), ...asksBlocks(practice.id, context)),
    adverse: adverseText(practice, context),
    improvements: improvementsText(practice, context),
    position: positionView(practice, context),
    judgement: prose(...judgementBlocks(practice.judgement, practice.divergence, "this practice", context)),
    clauses: practice.clauses.map((clause) => clauseView(clause, context))
  };
}
function written2(narrative, practice, context) {
  const root = context.narrative(narrative);
  const words = plainText(root);
  const apart = toldApart(practice, context);
  const evidence = context.result.evidence.filter(({ item }) => !context.withheld.has(item.id));
  const given = evidence.flatMap(({ item }) => figuresOf(item)).filter((figure) => mentions(words, figure));
  const missing = evidence.filter((record) => record.practice === practice.id && !apart.has(record.item.id)).flatMap(({ item }) => figuresOf(item).filter((figure) => !mentions(words, figure)));
  const note = notVerified(given, "in_text");
  return [...root.children, ...note === "" ? [] : [paragraph(note)], ...figureLists(missing)];
}
function strengths({ strengths: all }, context) {
  const [only] = all;
  if (only === void 0) return [];
  return all.length === 1 ? [paragraph(`We note this strength: ${continued(sentence(only), context.names.all, /* @__PURE__ */ new Set())}`)] : [paragraph("We note these strengths:"), bullets(all.map((text) => [sentence(text)]))];
}

// src/view/redact/mask.ts
function maskedItem({ practice, item, at, counts_as }, { of, question }) {
  const { clauses, kind, state, said_by, access, verification, stance, severity, in_reply_to } = item;
  return {
    practice,
    at,
    item: {
      id: of(item.id),
      title: "An item recorded for internal use",
      clauses: clauses.map(withoutWords),
      kind,
      statement: "It is not described here.",
      state,
      said_by,
      access,
      audience: "internal",
      ...verification === void 0 ? {} : { verification: { level: verification.level } },
      ...stance === void 0 ? {} : { stance },
      ...severity === void 0 ? {} : { severity },
      ...in_reply_to === void 0 ? {} : { in_reply_to: question(in_reply_to) }
    },
    ...counts_as !== void 0 && { counts_as: { level: counts_as.level, rule: counts_as.rule } }
  };
}
function withoutWords(reference) {
  if (typeof reference === "string") return reference;
  const { clause, parts } = reference;
  return parts === void 0 ? clause : { clause, parts };
}
function maskedSource(id) {
  return { id, title: "A source recorded for internal use", audience: "internal" };
}
function openItem({ practice, item, at, counts_as }, { of, question }) {
  const { notes, source, closed: closed2, in_reply_to, ...rest } = item;
  const { verification, limitations } = rest;
  const open = openNotes(notes);
  const seen2 = (told4) => told4.in === void 0 ? told4 : { ...told4, in: of(told4.in) };
  return {
    practice,
    at,
    item: {
      ...rest,
      ...source !== void 0 && { source: typeof source === "string" ? of(source) : source },
      ...verification !== void 0 && { verification: seen2(verification) },
      ...closed2 !== void 0 && { closed: { ...seen2(closed2), evidence: closed2.evidence.map(of) } },
      ...limitations !== void 0 && {
        limitations: limitations.map((limitation) => ({
          ...seen2(limitation),
          ...limitation.resolved_by !== void 0 && { resolved_by: limitation.resolved_by.map(of) }
        }))
      },
      ...in_reply_to !== void 0 && { in_reply_to: question(in_reply_to) },
      ...open !== void 0 && { notes: open }
    },
    ...counts_as !== void 0 && { counts_as }
  };
}
function openAsk({ item, ...ask }, { of, asks }) {
  const { notes, progress, closed: closed2, raised, superseded_by, ...rest } = item;
  const open = openNotes(notes);
  const told4 = progress?.filter(({ audience }) => audience !== "internal");
  return {
    ...ask,
    item: {
      ...rest,
      ...raised !== void 0 && { raised: { ...raised, ...raised.in !== void 0 && { in: of(raised.in) } } },
      ...told4 !== void 0 && told4.length > 0 && { progress: told4.map((note) => ({ ...note, ...note.evidence && { evidence: note.evidence.map(of) } })) },
      ...closed2 !== void 0 && { closed: { ...closed2, ...closed2.evidence && { evidence: closed2.evidence.map(of) } } },
      ...superseded_by !== void 0 && !asks.has(superseded_by) && { superseded_by },
      ...open !== void 0 && { notes: open }
    }
  };
}
function openJudgement({ item, ...judgement }, { of, narrative }) {
  return {
    ...judgement,
    item: {
      ...item,
      ...item.narrative !== void 0 && { narrative: narrative(item.narrative) },
      ...item.cites !== void 0 && { cites: item.cites.map(of) },
      ...item.published_in !== void 0 && { published_in: of(item.published_in) }
    }
  };
}
function openNotes(notes) {
  const open = notes?.filter(({ audience }) => audience === "public");
  return open === void 0 || open.length === 0 ? void 0 : open;
}

// src/view/redact/public.ts
function forPublic(result) {
  const aliases = aliasesOf(result);
  const { notes, introduction, letter, ...assessment } = result.assessment;
  const open = openNotes(notes);
  const { narrative } = aliases;
  const judgement = result.judgement && openJudgement(result.judgement, aliases);
  return {
    withheld: new Map([...aliases.items, ...aliases.sources]),
    result: {
      ...result,
      assessment: {
        ...assessment,
        ...introduction !== void 0 && { introduction: narrative(introduction) },
        ...letter !== void 0 && { letter: openLetter(letter, narrative) },
        ...open !== void 0 && { notes: open }
      },
      ...judgement !== void 0 && { judgement },
      sources: result.sources.map((source) => aliases.sources.has(source.id) ? maskedSource(aliases.of(source.id)) : source),
      evidence: result.evidence.map((record) => aliases.items.has(record.item.id) ? maskedItem(record, aliases) : openItem(record, aliases)),
      asks: result.asks.filter(({ item }) => !aliases.asks.has(item.id)).map((ask) => openAsk(ask, aliases)),
      proposed_asks: result.proposed_asks.map((ask) => ({
        ...ask,
        text: aliases.sentence(ask.text),
        evidence: ask.evidence.map(aliases.of),
        covered_by: ask.covered_by.filter((id) => !aliases.asks.has(id))
      })),
      practices: result.practices.map((practice) => ({
        ...practice,
        clauses: practice.clauses.map((clause) => openClause(clause, aliases)),
        ...practice.judgement !== void 0 && { judgement: openJudgement(practice.judgement, aliases) }
      })),
      withheld: result.withheld ?? countsOf(result, aliases)
    }
  };
}
function openLetter(letter, narrative) {
  const { context, follow_up, closing } = letter;
  return {
    ...letter,
    ...context !== void 0 && { context: narrative(context) },
    ...follow_up !== void 0 && { follow_up: narrative(follow_up) },
    ...closing !== void 0 && { closing: narrative(closing) }
  };
}
function openClause(clause, { of, items: items2, asks, sentence: sentence2 }) {
  const finding = (from) => ({ ...from, evidence: from.evidence.map(of) });
  const standing = ({ limitations, ...from }) => ({
    ...from,
    evidence: of(from.evidence),
    ...limitations === void 0 || items2.has(from.evidence) ? {} : { limitations }
  });
  const lift = (from) => ({ ...from, ...from.evidence === void 0 ? {} : { evidence: of(from.evidence) }, text: sentence2(from.text) });
  return {
    ...clause,
    finding: finding(clause.finding),
    standings: clause.standings.map(standing),
    asks: clause.asks.filter((id) => !asks.has(id)),
    parts: clause.parts.map((part) => ({ ...part, sufficient: part.sufficient.map(of), limited: part.limited.map(of) })),
    lifts: clause.lifts.map(lift)
  };
}
function countsOf({ assessment, evidence, asks }, aliases) {
  const hidden = [assessment.notes, ...evidence.map(({ item }) => item.notes), ...asks.map(({ item }) => item.notes)].flatMap((notes) => notes ?? []).filter(({ audience }) => audience !== "public");
  const progress = asks.flatMap(({ item }) => item.progress ?? []).filter(({ audience }) => audience === "internal");
  return { evidence: aliases.items.size, sources: aliases.sources.size, asks: aliases.asks.size, notes: hidden.length + progress.length };
}

// src/view/style/checks.ts
var checkedWords = Object.freeze({
  verified: "verified",
  corroborated: "confirmed",
  checked: "checked",
  reported: "reported",
  unverifiable: "beyond checking"
});

// src/view/register.ts
function sourceView(source) {
  return {
    number: source.number,
    anchor: anchor("source", source.number),
    title: source.title,
    url: publicUrl(source) ?? null,
    archived_url: source.archived_url !== void 0 && isAllowedUrl(source.archived_url) ? source.archived_url : null,
    about: sentences(
      source.publisher ?? "",
      source.reference ?? "",
      source.published === void 0 ? "" : `Published ${dateInSentence(source.published)}`,
      source.accessed === void 0 ? "" : `Last opened ${dateInSentence(source.accessed)}`
    ),
    access: source.audience === "internal" && source.access === void 0 ? "" : source.access === void 0 ? "It is not recorded who can open it." : sentence(capitalise(accessWords[source.access])),
    sha256: source.sha256 ?? null
  };
}
function evidenceView({ item, at, counts_as }, context) {
  const source = context.sources.ofItem(item);
  return {
    id: item.id,
    anchor: anchor("evidence", item.id),
    title: item.title,
    kind: capitalise(
      [kindWords[item.kind], stateWords[item.state], stanceText(item), item.audience === "internal" ? "for internal use" : ""].filter((word) => word !== "").join(", ")
    ),
    voice: `${capitalise(tellingOf(item, context).name)}; ${[checkText(item, counts_as, context), ...counts_as === void 0 ? [] : settledTexts(item, context)].join("; ")}`,
    access: capitalise(accessWords[item.access]),
    clauses: item.clauses.map((clause) => typeof clause === "string" || clause.parts === void 0 ? clauseOf(clause) : `${clause.clause} (${clause.parts.join(", ")})`).join(", "),
    source: source?.number ?? null,
    place: placeText(at)
  };
}
function checkText(item, counts, context) {
  const { level: said4, by, on, in: where } = item.verification ?? {};
  const level = levelOf(item, context);
  const isNamed2 = by !== void 0 && (counts !== void 0 || level === "verified");
  const done = checkedWords[said4 ?? level];
  const role = counts?.role === void 0 ? "" : ` (${roleWords[counts.role]})`;
  const who = isNamed2 ? ` by ${counts === void 0 ? nameOf(by) : inText(nameOf(by))}${role}` : "";
  const when = on === void 0 ? "" : `, ${dateText(on)}`;
  const seen2 = where === void 0 ? "" : `, as can be seen in ${placeOfCheck(where, context)}`;
  if (counts !== void 0 && said4 !== void 0 && said4 !== level)
    return `said to be ${done}${who}${when}${seen2}; counts as ${level}: ${ruleView(counts.rule).text}`;
  return isNamed2 && isLookedAt(level) ? `${done}${who}${when}${seen2}` : `${verificationWords[level]}${level === "verified" ? when : ""}`;
}
var isLookedAt = (level) => verificationOrder[level] > verificationOrder[assumedVerification];
function settledTexts({ closed: closed2, limitations = [] }, context) {
  const shown2 = (ids) => series(ids.map((id) => placeOfCheck(id, context)));
  const by = (what2, party, where) => party === void 0 ? "" : `, ${what2} by ${inText(nameOf(party))}${where === void 0 ? "" : `, as can be seen in ${placeOfCheck(where, context)}`}`;
  return [
    ...closed2 === void 0 ? [] : [`said to be closed ${dateInSentence(closed2.on)} on ${shown2(closed2.evidence)}${by("confirmed", closed2.confirmed_by, closed2.in)}`],
    ...limitations.filter(({ resolved_on, accepted_by }) => resolved_on !== void 0 || accepted_by !== void 0).map(({ text, resolved_on, resolved_by = [], accepted_by, in: where }) => {
      const settled = resolved_on === void 0 ? "said not to be material" : `said to be resolved ${dateInSentence(resolved_on)}`;
      return `“${text}” is ${settled}${resolved_by.length === 0 ? "" : ` by ${shown2(resolved_by)}`}${by("agreed to", accepted_by, where)}`;
    })
  ];
}
function placeOfCheck(id, { evidence, sources, withheld }) {
  if (withheld.has(id)) return withheldTitle;
  const title = evidence.get(id)?.item.title;
  return title === void 0 ? `source ${sources.byId(id)?.number ?? id}` : `‘${title}’`;
}
function stanceText({ stance = "supports", severity }) {
  return stance === "contradicts" && severity !== void 0 ? `${stanceWords[stance]}: ${severityWords[severity]}` : stanceWords[stance];
}

// src/view/style/request.ts
var kindPhrases = Object.freeze({
  policy: "a policy",
  procedure: "a written procedure",
  record: "a record",
  register: "a register",
  agreement: "an agreement",
  dpia: "a data protection impact assessment",
  ethics_review: "an ethics review",
  training: "a record of training",
  certificate: "a certificate",
  audit: "an audit report",
  review: "a review",
  notice: "a privacy notice",
  guidance: "guidance",
  publication: "a publication",
  correspondence: "correspondence",
  usage_figures: "usage figures",
  statement: "a statement",
  plan: "a plan"
});
var fieldHelp = Object.freeze({
  question: "The number of the question. Please leave it as it is.",
  answer: "A sentence or two. “No” and “This does not apply, because …” are answers too.",
  title: "What the document is called.",
  kind: "What it is, in the words that the question uses: a register, an agreement, an audit report.",
  parts: "Where a question names parts: which of them the document covers.",
  address: "The web address; or, where there is none, what we can ask for it by.",
  dated: "The day, month or year of the document: 22 April 2016, April 2016 or 2016.",
  access: "Anyone, those who ask, or only people inside the organisation."
});
var accessWithHandedOver = "Anyone, everybody who takes part (a leaflet at the door), those who ask, or only people inside the organisation.";
var handedOverToo = "What is handed over to everybody who takes part, such as a leaflet at the door, counts as well.";
var frames = Object.freeze({
  outside: Object.freeze({
    title: "Request for information: {title}",
    notice: "Draft. The questions follow by rule from the evidence on record. A person decides which of them to put, and signs the request.",
    what: "We are assessing how {producer} looks after {data}, in the light of {principle}.",
    some: "The evidence that we hold, as it stood on {as_of}, leaves {questions}. We would be grateful for your answers.",
    answered: "You have answered every question that the evidence leaves, and we are looking at the answers. We have no further questions for now.",
    verify: "Can you help us to verify {item}?",
    replies: "You have answered these questions, and we have not yet checked the answers. We do not ask again.",
    closing: "Thank you. Where a question is not clear, or would take a great deal of work to answer, please tell us, and we will talk about it.",
    thanks: "Thank you for what you have told us and shown us."
  }),
  own: Object.freeze({
    title: "Questions to ourselves: {title}",
    notice: "Draft. The questions follow by rule from the evidence on record. A person decides which of them to ask.",
    what: "We are assessing how we look after {data}, in the light of {principle}.",
    some: "The evidence that we hold, as it stood on {as_of}, leaves {questions}. Please answer what you can, and pass on what somebody else knows better.",
    answered: "Every question that the evidence leaves has been answered, and the answers are still to be checked.",
    verify: "Can somebody check {item}?",
    replies: "These questions have been answered. Nobody has checked the answers yet, so they are not asked again.",
    closing: "Thank you. Where a question is not clear, please ask.",
    thanks: "Thank you to everybody who helped to gather the evidence."
  })
});
var noQuestions = Object.freeze({
  all: "The evidence that we hold, as it stood on {as_of}, leaves no questions: every clause that was assessed is met, and every item behind it is verified as far as it has to be.",
  considered: "On the clauses that could be considered, the evidence that we hold, as it stood on {as_of}, leaves no questions."
});
var noEssays = "Nothing has to be written specially. Most questions are best answered by a document that exists already: please say what it is called and where it can be found. Where there is no such document, or where a question does not apply, please say so; that is an answer too.";
var helpNote = "Below each question there is a form. Please write behind the colons, and leave the first line as it is. To name a further document, repeat the lines from “Document title” on.";
var itemDocuments = "The thing itself would answer it best. A second and independent source that says the same would help.";
var notAskedWords = Object.freeze({
  deferred: "We ask nothing about {clauses} while the case with {body} is open.",
  not_applicable: "We ask nothing about {clauses}, because the record says that this does not apply.",
  unknown: "We could not consider {clauses}, because a file could not be read.",
  withheld_one: "One further question is about an item recorded for internal use, and is not put here.",
  withheld_many: "{count} further questions are about items recorded for internal use, and are not put here."
});

// src/view/style/request-reasons.ts
var wanted = (one, many = one) => Object.freeze({ one, many });
var wantedWords = Object.freeze({
  "finding/weakness": wanted("what has been done about what {items} found, and what shows it"),
  "finding/disputed": wanted("what there is to say to {items}, and what shows it"),
  "finding/parts-missing": wanted("how {items} is covered", "how {items} are covered"),
  "finding/not-regular": wanted("the dates of two reviews, or of one and of the next"),
  "standing/adverse": wanted("what has been done about what {items} found, and what shows it"),
  "closure/no-proof": wanted("what shows that the matter was put right, and is later than {items}"),
  "closure/not-confirmed": wanted("who outside the organisation has confirmed that what {items} found was put right, and where that can be seen"),
  "standing/discontinued": wanted("what has taken the place of {items}"),
  "standing/planned": wanted("whether {items} has been carried out since, and what shows it", "whether {items} have been carried out since, and what shows it"),
  "standing/lapsed": wanted(
    "where the current version of {items} is, or what has replaced it",
    "where the current versions of {items} are, or what has replaced them"
  ),
  "standing/in-progress": wanted("whether {items} has been completed, and what shows it", "whether {items} have been completed, and what shows it"),
  "standing/not-public": wanted("where anyone can open {items}, or when it will be published", "where anyone can open {items}, or when they will be published"),
  "standing/no-address": wanted("where {items} can be opened", "where {items} can be opened"),
  "standing/words-only": wanted(
    "what shows that what {items} says is applied: a record, certificate or audit",
    "what shows that what {items} say is applied: a record, certificate or audit"
  ),
  "standing/other-kind": wanted(
    "what else shows it beside {items}: one of the documents named below",
    "what else shows it beside {items}: one of the documents named below"
  ),
  "standing/age-unknown": wanted("the date of {items}", "the dates of {items}"),
  "standing/too-old": wanted("what is newer than {items} and shows that it is still so"),
  "standing/unspecific": wanted("what {items} shows on this point in particular", "what {items} show on this point in particular"),
  "standing/undated": wanted("when {items} was considered, and with what outcome", "when {items} were considered, and with what outcome"),
  "standing/unchecked": wanted("who has looked at {items}, and when"),
  "standing/under-verified": wanted(
    "what would let us verify {items}: the thing itself, or a second and independent source",
    "what would let us verify {items}: the things themselves, or second and independent sources"
  )
});
var lackWords = Object.freeze({
  "standing/lapsed": "it has lapsed",
  "standing/in-progress": "it is still in progress",
  "standing/not-public": "it has not been published for everyone",
  "standing/no-address": "nothing says where it can be opened",
  "standing/words-only": "it says what is done and does not show it",
  "standing/other-kind": "it is of a kind that cannot show this alone",
  "standing/undated": "it carries no date",
  "standing/age-unknown": "nothing says how old it is",
  "standing/too-old": "it is too old to show how things are",
  "standing/unspecific": "it does not say what it shows on this point",
  "standing/unchecked": "nobody has checked it",
  "standing/under-verified": "it has not been verified far enough"
});
var unverifiedWords = Object.freeze({
  reported: "it rests on what somebody said, and for data like these somebody has to have checked it",
  checked: "somebody has looked at it, and for data like these somebody independent has to have done so",
  corroborated: "a second source says the same, and for data like these somebody has to have looked at the thing itself",
  unverifiable: "it is recorded as something that cannot be checked, and for data like these something has to be found that can be",
  verified: "it has to be looked at once more"
});
var unknownChecks = Object.freeze({
  "verification/nobody": Object.freeze({
    why: "it is said to have been checked, and we do not know by whom",
    wanted: "who checked {item}, in which role, and where that can be seen"
  }),
  "verification/role-unknown": Object.freeze({
    why: "we do not know in which role {by} checked it",
    wanted: "in which role {by} checked {item}, and where that can be seen"
  }),
  "verification/not-located": Object.freeze({
    why: "we do not know where it can be seen that {by} checked it",
    wanted: "where it can be seen that {by} checked {item}"
  })
});
var checkQuestion = Object.freeze({
  ask: "Who has checked {item}, and where can that be seen?",
  documents: "The report of whoever checked it would answer it best."
});
var whyWords = Object.freeze({
  "finding/failure": "what {items} found speaks against it",
  "finding/weakness": "there is evidence that shows it, and what {items} found is a weakness",
  "finding/contradicted": "what {items} found speaks against it",
  "finding/disputed": "there is evidence that shows it, and what {items} found speaks against it",
  "finding/parts-missing": "nothing that we hold covers {parts} in full",
  "finding/not-regular": "what we hold does not show that it is done regularly",
  "finding/limited": "what we hold goes only part of the way",
  "finding/only-plans": "we hold nothing but plans for it",
  "finding/nothing": "nothing that we hold shows it"
});
var uncountedWords = Object.freeze({
  "standing/improvement": "It asks for an improvement and says nothing that has failed.",
  "standing/closed": "The matter has been closed.",
  "standing/after-as-of": "It is dated after {as_of}, so it does not count yet.",
  "standing/discontinued": "It has come to an end.",
  "standing/planned": "It is a plan, and plans do not count as evidence.",
  "standing/context": "It is background only."
});

// src/view/request/checks.ts
function unknownCheckOf({ item, counts_as: counts }, clauses, result) {
  const { verification } = item;
  if (counts === void 0 || !isUnknown(counts.rule)) return void 0;
  const said4 = verificationOrder[verification?.level ?? assumedVerification];
  const least = leastVerification[result.assessment.profile.level];
  const asks = (clause) => least[result.decided_from?.key_clauses?.includes(clause) === true ? "key" : "other"];
  if (clauses.some((clause) => said4 < verificationOrder[asks(clause)])) return void 0;
  const by = verification?.by === void 0 ? "" : inText(nameOf(verification.by));
  const { why, wanted: wanted2 } = unknownChecks[counts.rule];
  return { why: filled(why, { by }), wanted: filled(wanted2, { by, item: `‘${item.title}’` }) };
}
var isUnknown = (rule) => Object.hasOwn(unknownChecks, rule);

// src/view/request/question.ts
function questionView({ id, clauses: ids, item }, number, context) {
  const clauses = ids.flatMap((one) => context.clauses.get(one) ?? []);
  const record = item === void 0 ? void 0 : context.evidence.get(item);
  const [clause] = clauses;
  const shared = { number, id, anchor: anchor("question", id), words: clauses.map((one) => ({ name: one.id, text: one.words })) };
  if (record !== void 0) return { ...shared, ...aboutItem(record, ids, context), form: formFor([]) };
  if (clause === void 0) throw new Error(`The question ${id} is about a clause that is not in the result.`);
  return { ...shared, ...aboutClause(clause, context), form: formFor(clause.parts) };
}
function aboutItem(record, clauses, context) {
  const { item } = record;
  const title = `‘${item.title}’`;
  const check = unknownCheckOf(record, clauses, context.result);
  return {
    subject: title,
    question: filled(check === void 0 ? frames[context.own ? "own" : "outside"].verify : checkQuestion.ask, { item: title }),
    why: `We ask because ${check?.why ?? unverifiedWords[levelOf(item, context)]}.`,
    held: [{ item: linkTo(item.id, context), text: isVerbatim(item, context.own) ? `${quotation(item.statement)}.` : sentence(item.statement) }],
    wanted: check === void 0 ? [] : [check.wanted],
    documents: check === void 0 ? itemDocuments : checkQuestion.documents
  };
}
function aboutClause(clause, context) {
  const open = clause.standings.filter(({ evidence }) => !context.withheld.has(evidence));
  const hidden = clause.standings.length - open.length;
  return {
    subject: clause.id,
    question: clause.ask ?? clause.question,
    why: `We ask because ${whyText(clause, context)}.`,
    held: [
      ...open.map((standing) => ({ item: linkTo(standing.evidence, context), text: heldText(standing, clause, context) })),
      ...hidden === 0 ? [] : [{ item: { text: capitalise(withheldTitle), url: null }, text: "It is not described here." }]
    ],
    wanted: wantedTexts(clause, context),
    documents: documentsText(clause, context)
  };
}
function formFor(parts) {
  const asked = (field) => field !== "question" && (field !== "parts" || parts.length > 0);
  const hint2 = (field) => field === "parts" ? ` (${parts.map(({ title }) => title).join(", ")})` : "";
  return replyFields.filter(asked).map((field) => `${replyLabels[field]}${hint2(field)}`);
}
function whyText(clause, context) {
  const words = whyWords[clause.finding.rule] ?? whyWords["finding/limited"];
  return filled(words, { items: series(against(clause, context)), parts: series(missingParts(clause)) });
}
function heldText({ standing, rule, also, limitations = [], parts }, clause, { result }) {
  const covered = series(clause.parts.filter(({ id }) => parts.includes(id)).map(({ title }) => title));
  if (standing === "adverse") return "It speaks against this.";
  if (standing === "none") {
    const words = uncountedWords;
    return filled(words[rule] ?? "It does not count.", { as_of: dateText(result.assessment.as_of) });
  }
  const lacks = [rule, ...also].flatMap((id) => lackWords[id] ?? []);
  const shows = clause.finding.rule === "finding/not-regular" ? "It shows that this was done once" : "It shows this";
  const covers = covered === "" ? standing === "sufficient" ? shows : "" : `It covers ${covered}`;
  return sentences(covers, capitalise(joined(lacks)), ...limitations);
}
function joined(clauses) {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")}, and ${last}`;
}
function wantedTexts(clause, context) {
  const groups = /* @__PURE__ */ new Map();
  const checks = [];
  for (const { rule, evidence } of clause.lifts) {
    if (evidence !== void 0 && context.withheld.has(evidence)) continue;
    const record = (rule === "standing/under-verified" || rule === "standing/unchecked") && evidence !== void 0 ? context.evidence.get(evidence) : void 0;
    const check = record && unknownCheckOf(record, [clause.id], context.result);
    if (check !== void 0) {
      checks.push(check.wanted);
      continue;
    }
    const about = evidence !== void 0 ? [titleOf(evidence, context)] : rule === "finding/parts-missing" ? missingParts(clause) : against(clause, context).filter((title) => title !== withheldTitle);
    groups.set(rule, /* @__PURE__ */ new Set([...groups.get(rule) ?? [], ...about]));
  }
  const things = [...groups].flatMap(([rule, items2]) => {
    const words = wantedWords[rule];
    return words === void 0 ? [] : [filled(items2.size === 1 ? words.one : words.many, { items: series([...items2]) })];
  });
  return [...things, ...checks];
}
function against({ standings }, context) {
  return standings.filter(({ standing }) => standing === "adverse").map(({ evidence }) => titleOf(evidence, context));
}
function missingParts({ finding, parts }) {
  const isMissing = ({ id, sufficient, limited }) => finding.rule === "finding/parts-missing" ? finding.missing_parts?.includes(id) === true : sufficient.length + limited.length === 0;
  return parts.filter(isMissing).map(({ title }) => title);
}
function documentsText({ id, kinds: kinds2 = [], type: type2 }, { result }) {
  const some = kinds2.length === 0 ? "" : `${capitalise(alternatives(kinds2.map((kind) => kindPhrases[kind])))} would answer it.`;
  const handed = result.decided_from?.open_to_providers?.includes(id) === true ? handedOverToo : "";
  return sentences(some, `The clause ${typeNeeds[type2]}`, handed);
}
var titleOf = (evidence, context) => context.withheld.has(evidence) ? withheldTitle : `‘${context.evidence.get(evidence)?.item.title ?? evidence}’`;
function linkTo(evidence, context) {
  const item = context.evidence.get(evidence)?.item;
  const source = item && context.sources.ofItem(item);
  return { text: item?.title ?? evidence, url: (source && publicUrl(source)) ?? null };
}

// src/view/request/questions.ts
var short = ["not_met", "partly_met", "not_shown"];
var askable = [...short, "met"];
function questionsOf(result) {
  const clauses = result.practices.flatMap((practice) => practice.clauses.map((clause) => ({ clause, practice: practice.id })));
  const asked = new Set(
    clauses.filter(({ clause }) => isShort(clause)).flatMap(({ clause }) => clause.lifts.filter(({ rule }) => isUnderVerified(rule)).map(({ evidence }) => evidence))
  );
  const repliesTo = (question) => result.evidence.filter(({ item }) => item.in_reply_to === question && isReply(item)).map(({ item }) => item.id);
  const aboutItems = result.evidence.flatMap(({ item, practice }) => {
    const served = clauses.filter(
      ({ clause }) => askable.includes(clause.finding.state) && clause.standings.some((one) => one.evidence === item.id && limits(one))
    );
    const [first] = served;
    if (first === void 0 || asked.has(item.id) || isReply(item)) return [];
    const id = itemQuestion(item.id);
    const home = result.practices.some((known) => known.id === practice) ? practice : first.practice;
    return [{ id, practice: home, clauses: served.map(({ clause }) => clause.id), item: item.id, replies: repliesTo(id) }];
  });
  return result.practices.flatMap((practice) => [
    ...practice.clauses.filter(isShort).map(({ id }) => {
      const question = clauseQuestion(id);
      return { id: question, practice: practice.id, clauses: [id], replies: repliesTo(question) };
    }),
    ...aboutItems.filter((question) => question.practice === practice.id)
  ]);
}
var isShort = ({ finding }) => short.includes(finding.state);
var isUnderVerified = (rule) => rule === "standing/under-verified" || rule === "standing/unchecked";
var limits = ({ rule, also }) => isUnderVerified(rule) || also.some(isUnderVerified);
var isReply = ({ in_reply_to, verification }) => in_reply_to !== void 0 && (verification?.level ?? assumedVerification) === "reported";

// src/view/request/request.ts
function requestView(whole, context, aliases) {
  const all = questionsOf(whole);
  const isWithheld = ({ item }) => item !== void 0 && aliases.has(item);
  const put = all.filter((question) => question.replies.length === 0 && !isWithheld(question));
  const answered = all.filter((question) => question.replies.length > 0 && !isWithheld(question));
  const frame = frames[context.own ? "own" : "outside"];
  return {
    title: filled(frame.title, { title: whole.assessment.title }),
    facts: factsOf2(context),
    notice: frame.notice,
    opening: openingOf3(put.length, answered.length, context),
    help: put.length === 0 ? [] : replyFields.map((field) => ({ name: replyLabels[field], text: helpFor(field, whole) })),
    help_note: helpNote,
    practices: practicesOf(put, context),
    replies_note: frame.replies,
    replies: answered.map(({ id, replies }) => ({ question: id, items: series(replies.map((item) => titleOf2(item, context, aliases))) })),
    not_asked: notAsked(all.filter(isWithheld).length, context),
    closing: [put.length === 0 ? frame.thanks : frame.closing]
  };
}
function helpFor(field, { decided_from: from }) {
  return field === "access" && (from?.open_to_providers ?? []).length > 0 ? accessWithHandedOver : fieldHelp[field];
}
function practicesOf(put, context) {
  const numbers = new Map(put.map(({ id }, index) => [id, index + 1]));
  return context.result.practices.flatMap(({ id, title }) => {
    const questions = put.filter(({ practice }) => practice === id).map((question) => questionView(question, numbers.get(question.id) ?? 0, context));
    return questions.length === 0 ? [] : [{ id, title, anchor: anchor("about", id), questions }];
  });
}
function factsOf2({ result: { assessment, catalogue }, names, own: own2 }) {
  const between = own2 ? [{ name: "For", text: `Colleagues at ${names.producer.heading}` }] : [
    { name: "To", text: names.producer.heading },
    { name: "From", text: names.assessor.heading }
  ];
  return [
    ...between,
    { name: "About", text: names.data.heading },
    { name: "Against", text: `${catalogue.principle.id} ${catalogue.principle.title}, ${editionName(catalogue)}` },
    { name: "Evidence as of", text: dateText(assessment.as_of) },
    { name: "Part of", text: labelOf(assessment) }
  ];
}
function openingOf3(put, answered, context) {
  const { result, names, own: own2 } = context;
  const frame = frames[own2 ? "own" : "outside"];
  const fill = (words) => filled(words, {
    producer: names.producer.first,
    data: names.data.first,
    principle: principleName(result.catalogue),
    as_of: dateText(result.assessment.as_of),
    questions: put === 1 ? "one question" : countText(put, "question", "questions")
  });
  if (put > 0) return [fill(`${frame.what} ${frame.some}`), noEssays];
  if (answered > 0) return [fill(`${frame.what} ${frame.answered}`)];
  const unknown = result.practices.some(({ clauses }) => clauses.some(({ finding }) => finding.state === "unknown"));
  return [fill(`${frame.what} ${noQuestions[unknown ? "considered" : "all"]}`)];
}
function notAsked(withheld, { result }) {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const left = (state) => clauses.filter(({ finding }) => finding.state === state);
  const told4 = (words, some, body = "") => some.length === 0 ? [] : [filled(words, { clauses: series(some.map(({ id }) => id)), body: inText(body) })];
  const bodyOf = ({ deferred: deferred2 }) => deferred2?.body ?? "another body";
  const bodies = [...new Set(left("deferred").map(bodyOf))];
  return [
    ...bodies.flatMap(
      (body) => told4(
        notAskedWords.deferred,
        left("deferred").filter((clause) => bodyOf(clause) === body),
        body
      )
    ),
    ...told4(notAskedWords.not_applicable, left("not_applicable")),
    ...told4(notAskedWords.unknown, left("unknown")),
    ...withheld === 0 ? [] : [withheld === 1 ? notAskedWords.withheld_one : filled(notAskedWords.withheld_many, { count: capitalise(numberWord(withheld)) })]
  ];
}
function titleOf2(item, { evidence }, aliases) {
  return aliases.has(item) ? withheldTitle : `‘${evidence.get(item)?.item.title ?? item}’`;
}

// src/view/style/scorecard.ts
var movesNotes = Object.freeze({
  some: "Each of these puts one thing right. They are in the order of how many clauses each of them alone would bring to “met”; contradictions come first.",
  none: "No single step would bring a clause to “met”: each clause that falls short needs several things at once.",
  all_met: "Nothing is wanting: every clause that applies is met.",
  unscored: "No clause is assessed, so there is nothing to move."
});

// src/view/scorecard/moves.ts
var most = 3;
function movesOf(result) {
  return rankedMoves(result).map((move) => ({ text: move.text, effect: effectOf(move, result) }));
}
function rankedMoves(result) {
  const clauses = result.practices.flatMap((practice) => practice.clauses);
  const ranked = [...itemMoves(clauses, result), ...questionMoves(clauses, result)].map((move, order2) => ({ ...move, order: order2, against: move.clauses.filter(({ finding }) => finding.state === "not_met").length })).sort((a, b) => b.against - a.against || b.clauses.length - a.clauses.length || a.order - b.order);
  const taken = [];
  for (const move of ranked) {
    if (taken.length === most) break;
    const fresh = move.clauses.some((clause) => !taken.some((other) => other.clauses.includes(clause)));
    if (fresh) taken.push(move);
  }
  return taken;
}
function itemMoves(clauses, result) {
  const regular = new Set(result.decided_from?.regular_clauses);
  return result.evidence.flatMap(({ item }) => {
    const lifted = clauses.filter((clause) => !regular.has(clause.id) && isEnough(item.id, clause));
    const lifts = lifted.flatMap((clause) => clause.lifts.filter(({ evidence }) => evidence === item.id));
    return lifts.length === 0 ? [] : [{ text: told3(lifts, item.title), item: item.id, clauses: lifted }];
  });
}
function told3(lifts, title) {
  const distinct = new Map(lifts.map((lift) => [lift.text, lift]));
  return [...distinct.values()].map((lift, index) => index === 0 ? lift.text : ofIt(lift, title)).join(" ");
}
function ofIt({ rule, text }, title) {
  const words = rule in rules ? rules[rule].lift : void 0;
  const isPlain2 = words !== void 0 && text === words.one.replace("{items}", () => `‘${title}’`);
  return isPlain2 && words.it !== void 0 ? words.it : text.replace(`‘${title}’`, "it");
}
var decidedAgainst = /* @__PURE__ */ new Set(["finding/failure", "finding/weakness", "finding/contradicted"]);
function isEnough(item, { finding, standings, parts, lifts }) {
  const standing = standings.find(({ evidence }) => evidence === item);
  const others = standings.filter(({ evidence }) => evidence !== item);
  if (standing === void 0 || !lifts.some(({ evidence }) => evidence === item)) return false;
  if (others.some((other) => other.standing === "adverse")) return false;
  if (finding.rule === "finding/limited") return standing.standing === "limited" && parts.every(({ id }) => standing.parts.includes(id));
  const shown2 = others.filter((other) => other.standing === "sufficient");
  return decidedAgainst.has(finding.rule) && shown2.length > 0 && parts.every(({ id }) => shown2.some((other) => other.parts.includes(id)));
}
function questionMoves(clauses, { proposed_asks }) {
  return clauses.flatMap((clause) => {
    const proposal = proposed_asks.find(({ id }) => id === clause.proposed_ask);
    const disputed = clause.standings.some(({ standing }) => standing === "adverse");
    return clause.finding.state !== "not_shown" || disputed || proposal === void 0 ? [] : [{ text: `Answer, with a document that shows it: ${proposal.text}`, clauses: [clause] }];
  });
}
function effectOf({ clauses }, { practices }) {
  const deciding = practices.filter(({ position }) => clauses.some(({ id }) => id === position.deciding_clause));
  const named = deciding.map(({ id, position }) => `${position.deciding_clause}, which decides ${id}`);
  const among = named.length === 0 ? "" : `, among them ${series(named)}`;
  const [only] = clauses;
  if (clauses.length === 1 && only !== void 0)
    return `This would bring ${only.id} to “met”${named.length === 0 ? "" : `, which decides ${series(deciding.map(({ id }) => id))}`}.`;
  return `This would bring ${countText(clauses.length, "clause", "clauses")} to “met”: ${series(clauses.map(({ id }) => id))}${among}.`;
}

// src/view/scorecard/scorecard.ts
var shown = ["met", "partly_met", "not_shown", "not_met"];
function scorecardView({ result }, earlier) {
  const { practices, catalogue, position, judgement, score } = result;
  const moves = movesOf(result);
  return {
    rows: practices.map((practice) => ({
      ...rowOf2(practice.position, practice.judgement?.item.outcome, practice.score, stripOf(practice.clauses)),
      id: practice.id,
      title: practice.title
    })),
    total: {
      ...rowOf2(position, judgement?.item.outcome, score, stripOf([])),
      id: catalogue.principle.id,
      title: catalogue.principle.title
    },
    missing: missingAnywhere(practices),
    legend: shown.map((state) => ({ word: capitalise(findingWords[state]), strip: stripOfStates([["", state]]) })),
    moves_note: movesNotes[moves.length > 0 ? "some" : position.state === "meets" ? "all_met" : position.state === "unscored" ? "unscored" : "none"],
    moves,
    trend: earlier.length === 0 ? null : trendOf([...earlier, result])
  };
}
function rowOf2(position, outcome, score, strip) {
  const { counts } = score;
  const figure = (count) => score.scored ? numberText(count) : "–";
  return {
    position: positionPhrase(position, ""),
    judgement: outcome === void 0 ? "Not judged" : outcomePhrases[outcome],
    met: figure(counts.met),
    partly_met: figure(counts.partly_met),
    not_shown: figure(counts.not_shown + counts.unknown),
    not_met: figure(counts.not_met),
    applicable: score.scored ? numberText(score.applicable) : capitalise(unscoredReasons[score.reason]),
    percent: score.scored ? `${score.percent}%` : "–",
    strip
  };
}
var cellOf = (lines2) => ({ text: lines2.join("; "), lines: lines2 });
function cellLines({ position, score, clauses }, result) {
  const aside = setAsideText(clauses, result);
  return [`${positionPhrase(position, "")}; ${clausesText(score)}`, ...aside === "" ? [] : [aside]];
}
function trendOf(results) {
  const ordered = results.toSorted((a, b) => a.assessment.as_of < b.assessment.as_of ? -1 : a.assessment.as_of > b.assessment.as_of ? 1 : 0);
  const practices = results.at(-1)?.practices ?? [];
  return {
    dates: ordered.map(({ assessment }) => dateText(assessment.as_of)),
    rows: practices.map(({ id, title }) => ({
      practice: id,
      title,
      cells: ordered.map((one) => {
        const then = one.practices.find((practice) => practice.id === id);
        return { date: dateText(one.assessment.as_of), ...cellOf(then === void 0 ? ["–"] : cellLines(then, one)) };
      })
    }))
  };
}

// src/view/summary.ts
function summaryView(context) {
  const { result } = context;
  const { judgement, divergence, catalogue, practices } = result;
  const written3 = judgement?.item.narrative;
  const narrative = written3 === void 0 ? prose() : context.narrative(written3);
  return {
    position: principlePosition(context),
    judgement: prose(...judgementBlocks(judgement, divergence, `principle ${catalogue.principle.id}`, context, narrative)),
    note: sentences(twoKinds, isAttributed([judgement, ...practices.map((practice) => practice.judgement)]) ? attributed : ""),
    rows: practices.map((practice) => rowOf3(practice, result))
  };
}
function principlePosition(context) {
  const { position, practices } = context.result;
  const { state, on_matters_considered: partly, deciding_practice: practice, deciding_clause: id } = position;
  const clause = practices.flatMap(({ clauses }) => clauses).find((one) => one.id === id);
  const stands = capitalise(`${partly && state !== "unscored" ? "on the matters considered, " : ""}${principleStands(context.result)}`);
  const decides = clause === void 0 || state === "meets" ? "" : `${practice} decides: its clause ${clause.id} (“${clause.words}”) is ${findingWords[clause.finding.state]}, because ${findingReason(clause, context)}.`;
  return sentences(stands, decides, setAsideOverall(context.result));
}
function rowOf3(practice, result) {
  const { id, title, position, judgement, clauses } = practice;
  return {
    practice: id,
    title,
    anchor: anchor("practice", id),
    position: positionPhrase(position, missingText(position, clauses)),
    judgement: judgement === void 0 ? "Not judged" : outcomePhrases[judgement.item.outcome],
    clauses: countsText(practice, result),
    deciding: position.state === "meets" ? "–" : position.deciding_clause ?? "–"
  };
}

// src/view/document.ts
function documentView(result, { audience = "public", since, earlier = [] } = {}) {
  const { result: open, withheld } = audience === "internal" ? { result, withheld: /* @__PURE__ */ new Map() } : forPublic(result);
  const context = contextOf(open, withheld);
  const { assessment, catalogue } = open;
  const producer = context.names.producer.short;
  const whose = context.own ? "own" : "outside";
  const asks = open.asks.map(askView);
  const lastTime = earlier.map((result2) => result2.assessment.as_of).toSorted().at(-1);
  return {
    title: assessment.title,
    principle: `${catalogue.principle.id} ${catalogue.principle.title}`,
    principle_text: catalogue.principle.text,
    label: labelOf(assessment),
    facts: factsOf(context),
    provenance: assessment.provenance ?? null,
    edition: editionView(context),
    introduction: introductionOf(context),
    summary: summaryView(context),
    practices: open.practices.map((practice) => practiceView(practice, context)),
    clause_types: Object.keys(typeWords).map((type2) => ({ name: typeWords[type2], text: typeNeeds[type2] })),
    asks,
    ask_history: askHistory(context),
    asks_note: filled(asksNotes[open.asks.length === 0 ? "none" : whose], { producer }),
    proposals: open.proposed_asks.map((proposal) => proposalView(proposal, context)),
    proposals_note: filled(proposalsNotes[open.proposed_asks.length === 0 ? "none" : whose], { producer }),
    applicability: applicabilityView(context),
    sources: context.sources.entries.map(sourceView),
    evidence: open.evidence.filter(({ item }) => !context.withheld.has(item.id)).map((record) => evidenceView(record, context)),
    audience_notice: internalNotice(audience),
    withheld: withheldText(open),
    notes: notesView(context),
    method: methodView(context),
    rules_note: rulesNote(open),
    letter: letterView(context, asks),
    follow_up: followUpView(context, since ?? lastTime),
    scorecard: scorecardView(
      context,
      earlier.map((result2) => audience === "internal" ? result2 : forPublic(result2).result)
    ),
    request: requestView(result, context, withheld)
  };
}

// <stdin>
function document(result, { format, document: document2 = "annex", ...options2 }) {
  if (format === "json") return `${JSON.stringify(options2.audience === "internal" ? result : forPublic(result).result, null, 2)}
`;
  const view = documentView(result, options2);
  return format === "odt" ? renderOdt(view, document2, define_TEMPLATES_default) : renderDocument(view, document2, format, define_TEMPLATES_default);
}
function card(result, { audience, ...appearance }) {
  return scorecard(audience === "public" ? forPublic(result).result : result, appearance);
}
export {
  card,
  document
};
