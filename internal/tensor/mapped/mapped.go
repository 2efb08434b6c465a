// Package mapped gives a file's bytes by mapping it into memory, so that a model takes no more of it than what is used.
package mapped

import "os"

// File is a mapped file. Its bytes must not be written.
type File struct {
	bytes []byte
	close func() error
}

// Open maps a file. It must not be changed while it is open: files that are replaced by renaming are safe.
func Open(path string) (*File, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() == 0 {
		return &File{close: func() error { return nil }}, nil
	}
	return mapFile(f, int(info.Size()))
}

// Bytes are the file's, until Close.
func (f *File) Bytes() []byte { return f.bytes }

// Forget gives back the memory of the pages that were read. They are read again when they are used.
func (f *File) Forget() {
	if len(f.bytes) > 0 {
		forget(f.bytes)
	}
}

// Close unmaps the file. A second Close does nothing.
func (f *File) Close() error {
	if f == nil || f.close == nil {
		return nil
	}
	unmap := f.close
	f.bytes, f.close = nil, nil
	return unmap()
}
