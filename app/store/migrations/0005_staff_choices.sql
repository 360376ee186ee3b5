-- What calibration had found stood in one value; now each key that staff choose stands by itself.

INSERT OR IGNORE INTO setting (key, value, changed_at_s)
SELECT 'config.presence.' || found.key, json_quote(found.value), setting.changed_at_s
FROM setting, json_each(CASE WHEN json_valid(setting.value) THEN setting.value ELSE '{}' END) AS found
WHERE setting.key = 'presence.thresholds' AND typeof(found.key) = 'text';

DELETE FROM setting WHERE key = 'presence.thresholds';
