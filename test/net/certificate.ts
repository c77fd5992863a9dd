/*
 * A certificate for www.example.org that signs itself, good until 2126, and its key. They are good for nothing but these tests.
 * openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=www.example.org -addext subjectAltName=DNS:www.example.org
 */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBpjCCAU2gAwIBAgIUV3T9/ZNqjGkElFQLp4SqW8mkKE0wCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPd3d3LmV4YW1wbGUub3JnMCAXDTI2MTEyNDA4NTA0NloYDzIx
MjYxMDMxMDg1MDQ2WjAaMRgwFgYDVQQDDA93d3cuZXhhbXBsZS5vcmcwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAR2doYow392J/gLsd9T3Iy7KIXIi1QCDgZVsb8R
SbtAPvx7gHyw+a3MW+HZb9os6++ygAftLcPIFrZaYQpP6xdNo28wbTAdBgNVHQ4E
FgQUc7Ou/vWkJfE+AngO+Bzw8z5E55swHwYDVR0jBBgwFoAUc7Ou/vWkJfE+AngO
+Bzw8z5E55swDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgg93d3cuZXhhbXBs
ZS5vcmcwCgYIKoZIzj0EAwIDRwAwRAIgddtgeir1kib5FqbU38n4eycMTrRo76jC
jcUK8oIaEbUCIAh8rhNJ/VmiI/w4bdT8GIh5J/WGSe8wiUi13XKv81At
-----END CERTIFICATE-----
`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg04FnNfmHmKiRZCmL
NdfXd1yhJlMOTACQz/+z7zVjINGhRANCAAR2doYow392J/gLsd9T3Iy7KIXIi1QC
DgZVsb8RSbtAPvx7gHyw+a3MW+HZb9os6++ygAftLcPIFrZaYQpP6xdN
-----END PRIVATE KEY-----
`;
