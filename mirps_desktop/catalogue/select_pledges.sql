SELECT pledge.number, pledge.id, pledge.edition, pledge.level, pledge.theme, pledge.country,
    pledge_text.text, pledge.language, pledge.line_first, pledge.line_last
FROM pledge
JOIN pledge_text ON pledge_text.pledge = pledge.number AND pledge_text.language = pledge.language
WHERE {where}
ORDER BY pledge.number
