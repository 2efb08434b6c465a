// Package folder knows the data folder: where everything in it lies, who holds its lock, and what its last server told about
// itself.
package folder

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"outcrop/internal/arn"
	"outcrop/internal/fault"
)

// Folder is a data folder that this process holds the lock of.
type Folder struct {
	Dir  string
	lock *os.File
}

// Default is the data folder when none is named: $OUTCROP_DATA, then outcrop in the XDG data folder.
func Default() string {
	if d := os.Getenv("OUTCROP_DATA"); d != "" {
		return d
	}
	if d := os.Getenv("XDG_DATA_HOME"); d != "" {
		return filepath.Join(d, "outcrop")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "outcrop-data"
	}
	return filepath.Join(home, ".local", "share", "outcrop")
}

// Open makes the folder if need be and takes its lock. One that another process holds is Conflict: nothing is touched.
func Open(dir string) (*Folder, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, fault.Wrap("folder.Open", fault.Internal, err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fault.Wrap("folder.Open", fault.Internal, err)
	}
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fault.Wrap("folder.Open", fault.Internal, err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, unix.EWOULDBLOCK) {
			return nil, fault.New("folder.Open", fault.Conflict, "A server runs on %s already.", dir)
		}
		return nil, fault.Wrap("folder.Open", fault.Internal, err)
	}
	return &Folder{dir, f}, nil
}

// Close gives the lock back.
func (f *Folder) Close() error { return f.lock.Close() }

// Database is the file of records.
func (f *Folder) Database() string { return filepath.Join(f.Dir, "state.db") }

// Objects is where object data lies.
func (f *Folder) Objects() string { return filepath.Join(f.Dir, "objects") }

// Live is where the artifacts of endpoints lie unpacked.
func (f *Folder) Live() string { return filepath.Join(f.Dir, "live") }

// Repacked is where the engine keeps weights as its kernels want them. It can be deleted while no server runs.
func (f *Folder) Repacked() string { return filepath.Join(f.Dir, "repacked") }

// Prices is the owner's price file; it need not exist.
func (f *Folder) Prices() string { return filepath.Join(f.Dir, "prices.json") }

// Certificates is where the server's own authority and certificate lie.
func (f *Folder) Certificates() string { return filepath.Join(f.Dir, "tls") }

// Quotas is the owner's file of quotas; it need not exist.
func (f *Folder) Quotas() string { return filepath.Join(f.Dir, "quotas.json") }

// Socket is where a running server in dir answers what AWS has no API for.
func Socket(dir string) string { return filepath.Join(dir, "outcrop.sock") }

// ChildSocket is where a running server in dir serves its children what it serves everyone on its port, without TLS.
func ChildSocket(dir string) string { return filepath.Join(dir, "child.sock") }

func serverFile(dir string) string      { return filepath.Join(dir, "server.json") }
func credentialsFile(dir string) string { return filepath.Join(dir, "credentials") }

// Server is what a server tells about itself in its data folder, for `outcrop env` and the other commands.
type Server struct {
	URL     string // http://127.0.0.1:7077
	Account arn.Account
	Region  arn.Region
	Role    arn.ARN // the default execution role
	ISA     string  // the kernels in use
	CA      string  `json:",omitempty"` // PEM file that clients verify the server's certificate with, where the system's roots do not
	Data    string  `json:",omitempty"` // the folder, where clients cannot know it: an ephemeral server's
}

// Scope is where the server's resources live.
func (s Server) Scope() arn.Scope { return arn.Scope{Account: s.Account, Region: s.Region} }

// WriteServer keeps what a server tells about itself.
func (f *Folder) WriteServer(s Server) error {
	b, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fault.Wrap("folder.WriteServer", fault.Internal, err)
	}
	return Replace(serverFile(f.Dir), append(b, '\n'))
}

// ReadServer tells about the server last started on dir. Where there was none it is NotFound.
func ReadServer(dir string) (s Server, err error) {
	b, err := os.ReadFile(serverFile(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return s, fault.New("folder.ReadServer", fault.NotFound, "No server was started on %s yet.", dir)
	}
	if err == nil {
		err = json.Unmarshal(b, &s)
	}
	return s, fault.Wrap("folder.ReadServer", fault.Internal, err)
}

// Credentials are the root key pair and the Bedrock API key of a data folder.
type Credentials struct{ AccessKey, SecretKey, APIKey string }

const apiKeyLine = "# bedrock_api_key = "

// WriteCredentials keeps the credentials as a file that AWS's SDKs can read (AWS_SHARED_CREDENTIALS_FILE), mode 0600. The API
// key stands in a comment: the format has no field for it.
func (f *Folder) WriteCredentials(c Credentials) error {
	text := fmt.Sprintf("[default]\naws_access_key_id = %s\naws_secret_access_key = %s\n%s%s\n", c.AccessKey, c.SecretKey, apiKeyLine, c.APIKey)
	return Replace(credentialsFile(f.Dir), []byte(text))
}

// ReadCredentials reads the credentials of dir.
func ReadCredentials(dir string) (c Credentials, err error) {
	b, err := os.ReadFile(credentialsFile(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return c, fault.New("folder.ReadCredentials", fault.NotFound, "There are no credentials in %s: no server was started on it yet.", dir)
	}
	if err != nil {
		return c, fault.Wrap("folder.ReadCredentials", fault.Internal, err)
	}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSpace(line)
		for prefix, field := range map[string]*string{"aws_access_key_id = ": &c.AccessKey, "aws_secret_access_key = ": &c.SecretKey, apiKeyLine: &c.APIKey} {
			if v, ok := strings.CutPrefix(line, prefix); ok {
				*field = v
			}
		}
	}
	return c, nil
}

// Replace writes a file that only its owner may read, whole or not at all. A file that holds the same is left alone.
func Replace(path string, data []byte) error {
	if old, err := os.ReadFile(path); err == nil && string(old) == string(data) {
		return fault.Wrap("folder.Replace", fault.Internal, os.Chmod(path, 0o600))
	}
	temp := path + ".new" // nobody else writes it: the lock is ours
	t, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fault.Wrap("folder.Replace", fault.Internal, err)
	}
	_, err = t.Write(data)
	if err == nil {
		err = t.Sync()
	}
	if err = errors.Join(err, t.Close()); err == nil {
		err = os.Rename(temp, path)
	}
	return fault.Wrap("folder.Replace", fault.Internal, err)
}
